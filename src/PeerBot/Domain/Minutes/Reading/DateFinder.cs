using System.Globalization;
using System.Text.RegularExpressions;

namespace PeerBot.Domain.Minutes.Reading;

/// <summary>Finds days as people write them. The year is often missing; then a weekday beside it or a day nearby tells.</summary>
internal static partial class DateFinder
{
    private const string Weekdays = "일월화수목금토";
    private const int YearsBack = 12;

    /// <returns>The first whole date, or <see langword="null"/>.</returns>
    public static DateOnly? Whole(string text)
    {
        foreach (Match match in WithYear().Matches(text))
        {
            int year = Number(match, "year");
            if (Of(year < 100 ? 2000 + year : year, Number(match, "month"), Number(match, "day")) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    /// <returns>The first date whose year is missing, in the latest year up to a day in which its weekday is right.</returns>
    public static DateOnly? Partial(string text, DateOnly today)
    {
        Match match = WithoutYear().Match(text);
        if (!match.Success)
        {
            return null;
        }

        string weekday = match.Groups["weekday"].Value;
        return Enumerable.Range(0, YearsBack)
            .Select(back => Of(today.Year - back, Number(match, "month"), Number(match, "day")))
            .FirstOrDefault(date => date <= today && (weekday.Length == 0 || Weekdays[(int)date.Value.DayOfWeek] == weekday[0]));
    }

    /// <returns>The date nearest to a day, when the year is missing.</returns>
    public static DateOnly? Near(string text, DateOnly day)
    {
        if (Whole(text) is { } whole)
        {
            return whole;
        }

        Match match = WithoutYear().Match(text);
        return match.Success
            ? Enumerable.Range(day.Year - 1, 3)
                .Select(year => Of(year, Number(match, "month"), Number(match, "day")))
                .OfType<DateOnly>()
                .Cast<DateOnly?>()
                .MinBy(date => Math.Abs(date!.Value.DayNumber - day.DayNumber))
            : null;
    }

    /// <returns>The number of a meeting day, such as of <c>Day5</c>, or <see langword="null"/>.</returns>
    public static int? DayNumber(string text) => Day().Match(text) is { Success: true } match ? Number(match, "day") : null;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static DateOnly? Of(int year, int month, int day) =>
        month is >= 1 and <= 12 && year is >= 1 and <= 9999 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    [GeneratedRegex(@"(?<!\d)(?<year>20\d\d|\d\d(?=\d{4}(?!\d)))(?:\s*[-./년_]\s*|(?=\d{4}(?!\d)))(?<month>\d{1,2})(?:\s*[-./월_]\s*|(?<=\d{6}|\d{4})(?=\d\d(?!\d)))(?<day>\d{1,2})(?!\d)")]
    private static partial Regex WithYear();

    [GeneratedRegex(@"(?<![\d/.])(?<month>\d{1,2})\s*(?:/|월|\.)\s*(?<day>\d{1,2})(?!\d)\s*일?\s*(?:\(?\s*(?<weekday>[월화수목금토일])(?:요일)?\s*\))?")]
    private static partial Regex WithoutYear();

    [GeneratedRegex(@"(?:\bday|_day)\s*[-_.]?\s*0*(?<day>\d{1,3})(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Day();
}
