using System.Globalization;
using System.Text.RegularExpressions;
using PeerBot.Domain;

namespace PeerBot.Chat.Commands.Values;

/// <summary>Reads a stretch of days: two days, a day, a week, a month, a year or everything.</summary>
internal static partial class DateRangeReader
{
    /// <summary>In UTF-16 units; two days and what stands between them are shorter.</summary>
    private const int Longest = 80;

    public static Result<DateRange> Read(string written, DateOnly today)
    {
        string folded = Folded.Fold(written, Longest);
        if (RangeNames.Find(folded, today) is { } range)
        {
            return range;
        }

        return Between().Match(folded) is { Success: true } match
            ? FromTo(match.Groups["from"].Value, match.Groups["to"].Value, today)
            : OneDay(written, today);
    }

    /// <summary>Whether the words are meant as a stretch of days.</summary>
    public static bool LooksLikeRange(string written)
    {
        string folded = Folded.Fold(written, Longest);
        return RangeNames.Find(folded, WrittenDate.FirstDay) is not null
            || DateReader.LooksLikeDate(folded)
            || (Between().Match(folded) is { Success: true } match && DateReader.LooksLikeDate(match.Groups["from"].Value));
    }

    private static Result<DateRange> OneDay(string written, DateOnly today)
    {
        Result<DateOnly> day = DateReader.Read(written, today);
        if (day.Problem is { } problem)
        {
            return problem.Sentence.Key == "date.unreadable"
                ? Problem.Invalid("date.range-unreadable", ("written", WrittenText.Excerpt(written)))
                : problem;
        }

        return new DateRange(day.Value, day.Value);
    }

    private static Result<DateRange> FromTo(string first, string last, DateOnly today)
    {
        Result<DateOnly> from = DateReader.Read(first, today);
        if (from.Problem is { } unknownStart)
        {
            return unknownStart;
        }

        Result<DateOnly> to = Last(last, from.Value, today);
        if (to.Problem is { } unknownEnd)
        {
            return unknownEnd;
        }

        return to.Value < from.Value
            ? Problem.Invalid("date.range-backwards", ("from", from.Value), ("to", to.Value))
            : new DateRange(from.Value, to.Value);
    }

    /// <summary>The end counts from today; where that lies before the start, as for <c>monday to friday</c>, from the start.</summary>
    private static Result<DateOnly> Last(string last, DateOnly from, DateOnly today)
    {
        if (DayOnly().Match(last) is { Success: true } match)
        {
            return DateReader.Read(string.Create(CultureInfo.InvariantCulture, $"{from:yyyy-MM}-{match.Groups[1].Value}"), today);
        }

        Result<DateOnly> to = DateReader.Read(last, today);
        return to.Problem is null && to.Value < from ? DateReader.Read(last, from) : to;
    }

    [GeneratedRegex(@"^(?<from>.+?)(?: ?\.\.\.? ?| ?~ ?| - | to |부터 ?)(?<to>.+?)(?:까지)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    /// <summary>The last day of a stretch is often a bare number, in the month of the first.</summary>
    [GeneratedRegex(@"^(\d{1,2})일?\z", RegexOptions.CultureInvariant)]
    private static partial Regex DayOnly();
}
