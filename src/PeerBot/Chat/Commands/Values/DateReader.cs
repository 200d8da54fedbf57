using PeerBot.Domain;

namespace PeerBot.Chat.Commands.Values;

/// <summary>Reads a day as people write it in English and Korean, counted from a given today.</summary>
/// <remarks>
/// Weeks begin on Monday. A bare weekday is the next such day after today; <c>this friday</c> is the one of the running week,
/// even if it is past; <c>next monday</c> is the Monday of the following week. A day without a year is the nearest such day,
/// so at most about six months away, unless it must be to come. Years from 2000 to 2099 are understood.
/// </remarks>
internal static class DateReader
{
    /// <summary>In UTF-16 units; the longest way to write a day is shorter.</summary>
    private const int Longest = 40;

    public static Result<DateOnly> Read(string written, DateOnly today, YearlessDay yearless = YearlessDay.Nearest)
    {
        string folded = Folded.Fold(written, Longest);
        if (DateNames.Find(folded, today) is { } named)
        {
            return named;
        }

        return DateDigits.Find(folded, today, yearless) switch
        {
            null => Problem.Invalid("date.unreadable", ("written", WrittenText.Excerpt(written))),
            { Date: { } date } => date,
            _ => Problem.Invalid("date.does-not-exist", ("written", WrittenText.Excerpt(written))),
        };
    }

    /// <summary>Whether the words are meant as a day, be it one that does not exist.</summary>
    public static bool LooksLikeDate(string written)
    {
        string folded = Folded.Fold(written, Longest);
        return DateNames.Find(folded, WrittenDate.FirstDay) is not null || DateDigits.Find(folded, WrittenDate.FirstDay) is not null;
    }
}
