using System.Globalization;
using System.Text.RegularExpressions;

namespace PeerBot.Chat.Commands.Values;

/// <summary>Days written with digits: calendar days with or without a year, and so many days from now.</summary>
internal static partial class DateDigits
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <returns><see langword="null"/> when the words do not have the form of a day at all.</returns>
    public static WrittenDate? Find(string folded, DateOnly today, YearlessDay yearless = YearlessDay.Nearest)
    {
        string bare = WeekdayAside().Replace(folded, "");
        return Calendar(bare, today, yearless) ?? FromNow(bare, today);
    }

    /// <returns>The month from 1 to 12, or 0 when the word is none.</returns>
    public static int MonthNamed(string word) => word.Length >= 3 && IsMonth(word) ? Array.IndexOf(Months, word[..3]) + 1 : 0;

    private static bool IsMonth(string word) =>
        CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Any(name => name.Length > 0 && name.StartsWith(word, StringComparison.OrdinalIgnoreCase))
        || word == "sept";

    private static WrittenDate? Calendar(string bare, DateOnly today, YearlessDay yearless)
    {
        Match match = First(bare, YearMonthDay(), Korean(), MonthDay(), DayMonthName(), MonthNameDay(), Compact());
        if (!match.Success)
        {
            return null;
        }

        Group name = match.Groups["name"];
        int month = name.Success ? MonthNamed(name.Value) : Number(match, "month");
        if (name.Success && month == 0)
        {
            return null;
        }

        return match.Groups["year"].Success
            ? WrittenDate.Of(Number(match, "year"), month, Number(match, "day"))
            : WrittenDate.Yearless(month, Number(match, "day"), today, yearless);
    }

    private static WrittenDate? FromNow(string bare, DateOnly today)
    {
        Match match = First(bare, Signed(), InDays(), DaysAgo(), KoreanDays());
        if (!match.Success)
        {
            return null;
        }

        int days = Number(match, "count") * (match.Groups["week"].Success ? 7 : 1);
        return WrittenDate.After(today, match.Groups["back"].Success ? -days : days);
    }

    private static Match First(string bare, params ReadOnlySpan<Regex> patterns)
    {
        foreach (Regex pattern in patterns)
        {
            if (pattern.Match(bare) is { Success: true } match)
            {
                return match;
            }
        }

        return Match.Empty;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    /// <summary>The weekday that PeerBot itself writes beside a date, and that people copy with it.</summary>
    [GeneratedRegex(@" ?\([월화수목금토일](?:요일)?\)\z|^(?:mon|tue|wed|thu|fri|sat|sun),? (?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex WeekdayAside();

    [GeneratedRegex(@"^(?<year>\d{4})(?<sign> ?[-./] ?)(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})\.?\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearMonthDay();

    [GeneratedRegex(@"^(?:(?<year>\d{4})년 ?)?(?<month>\d{1,2})월 ?(?<day>\d{1,2})일\z", RegexOptions.CultureInvariant)]
    private static partial Regex Korean();

    [GeneratedRegex(@"^(?<month>\d{1,2})[-./](?<day>\d{1,2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex MonthDay();

    [GeneratedRegex(@"^(?<day>\d{1,2})(?:st|nd|rd|th)? (?<name>[a-z]{3,9})\.?(?:,? (?<year>\d{4}))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex DayMonthName();

    [GeneratedRegex(@"^(?<name>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\d{4}))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex MonthNameDay();

    [GeneratedRegex(@"^(?<year>20\d{2})(?<month>\d{2})(?<day>\d{2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Compact();

    [GeneratedRegex(@"^(?:\+|(?<back>-))(?<count>\d{1,5})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Signed();

    [GeneratedRegex(@"^in (?<count>\d{1,5}) (?:days?|(?<week>weeks?))\z", RegexOptions.CultureInvariant)]
    private static partial Regex InDays();

    [GeneratedRegex(@"^(?<count>\d{1,5}) (?:days?|(?<week>weeks?)) (?<back>ago)\z", RegexOptions.CultureInvariant)]
    private static partial Regex DaysAgo();

    [GeneratedRegex(@"^(?<count>\d{1,5})(?:일|(?<week>주)일?) ?(?:뒤|후|(?<back>전))\z", RegexOptions.CultureInvariant)]
    private static partial Regex KoreanDays();
}
