using PeerBot.Domain;
using PeerBot.Domain.Calendar;

namespace PeerBot.Chat.Commands.Values;

/// <summary>
/// Reads a moment to come as people write it in English and Korean: a day and a time in either order, one of the two, or a
/// distance from now. docs/times.md tells the grammar.
/// </summary>
/// <remarks>
/// A time alone is the next such time; a day alone is meant at a given time of day. A day without a year is the next such
/// day. A clock that jumps is read by the rule of <see cref="LocalTime"/>. What is past, or could be two moments, is refused.
/// </remarks>
internal static class MomentReader
{
    /// <summary>The most words a moment has.</summary>
    public const int MostWords = 9;

    /// <summary>In UTF-16 units.</summary>
    private const int Longest = 60;

    /// <summary>The time that is meant by a day alone, unless somebody asks for another.</summary>
    public static readonly TimeOnly DayStart = new(9, 0);

    /// <param name="now">Only what comes after it is a moment.</param>
    /// <param name="zone">Whose clock on the wall is meant.</param>
    /// <param name="otherwise">The time of a day that stands alone.</param>
    /// <returns>The instant, in UTC, on the whole minute.</returns>
    public static Result<DateTimeOffset> Read(string written, DateTimeOffset now, TimeZoneInfo zone, TimeOnly otherwise)
    {
        string folded = Folded.Fold(written, Longest);
        if (DistanceReader.Find(folded) is { } distance)
        {
            return distance > TimeSpan.Zero ? OnTheMinute(now + distance) : Problem.Invalid("moment.past", ("written", WrittenText.Excerpt(written)));
        }

        return MomentSplit.Find(folded) is { } words
            ? new MomentResolution(written, now, zone, otherwise).Resolve(words)
            : Refuse(written, folded);
    }

    /// <summary>Whether the words are meant as a moment, be it one that cannot be.</summary>
    public static bool LooksLikeMoment(string written)
    {
        string folded = Folded.Fold(written, Longest);
        return folded.Length > 0 && (DistanceReader.Find(folded) is not null || MomentSplit.Find(folded) is not null || MomentSplit.BareHour(folded) is not null);
    }

    private static DateTimeOffset OnTheMinute(DateTimeOffset moment)
    {
        DateTimeOffset utc = moment.ToUniversalTime();
        return utc.AddTicks(-(utc.Ticks % TimeSpan.TicksPerMinute));
    }

    private static Problem Refuse(string written, string folded)
    {
        if (MomentSplit.BareHour(folded) is { } hour)
        {
            return Problem.Invalid("moment.half", ("hour", hour));
        }

        return RangeNames.Find(folded, WrittenDate.FirstDay) is not null
            ? Problem.Invalid("moment.which-day", ("written", WrittenText.Excerpt(written)))
            : Problem.Invalid("moment.unreadable", ("written", WrittenText.Excerpt(written)));
    }
}
