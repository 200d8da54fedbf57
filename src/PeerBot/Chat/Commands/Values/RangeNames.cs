using System.Globalization;
using System.Text.RegularExpressions;

namespace PeerBot.Chat.Commands.Values;

/// <summary>Stretches of days that have a name: weeks from Monday to Sunday, months, years, everything.</summary>
internal static partial class RangeNames
{
    private static readonly DateRange Everything = new(WrittenDate.FirstDay, WrittenDate.LastDay);

    public static DateRange? Find(string folded, DateOnly today) => folded switch
    {
        "all" or "everything" or "전체" or "전부" or "모두" => Everything,
        "this week" or "이번주" or "이번 주" or "금주" => WeekOf(today),
        "last week" or "지난주" or "지난 주" or "저번주" or "저번 주" => WeekOf(today.AddDays(-7)),
        "next week" or "다음주" or "다음 주" or "담주" => WeekOf(today.AddDays(7)),
        "this month" or "이번달" or "이번 달" or "이달" => MonthOf(today),
        "last month" or "지난달" or "지난 달" or "저번달" or "저번 달" => MonthOf(today.AddMonths(-1)),
        "next month" or "다음달" or "다음 달" => MonthOf(today.AddMonths(1)),
        "this year" or "올해" => YearOf(today.Year),
        "last year" or "작년" => YearOf(today.Year - 1),
        _ => FromDigits(folded, today),
    };

    private static DateRange WeekOf(DateOnly date)
    {
        DateOnly monday = DateNames.MondayOf(date);
        return new DateRange(monday, monday.AddDays(6));
    }

    private static DateRange MonthOf(DateOnly date)
    {
        DateOnly first = date.AddDays(1 - date.Day);
        return new DateRange(first, first.AddMonths(1).AddDays(-1));
    }

    private static DateRange YearOf(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    private static DateRange? FromDigits(string folded, DateOnly today)
    {
        if (Year().Match(folded) is { Success: true } year)
        {
            return YearOf(int.Parse(year.Groups[1].ValueSpan, CultureInfo.InvariantCulture));
        }

        WrittenDate? first = YearMonth().Match(folded) is { Success: true } match
            ? WrittenDate.Of(Number(match, "year"), Number(match, "month"), 1)
            : NamedMonth(folded, today);
        return first?.Date is { } date ? MonthOf(date) : null;
    }

    private static WrittenDate? NamedMonth(string folded, DateOnly today)
    {
        int month = Month().Match(folded) is { Success: true } match ? Number(match, "month") : DateDigits.MonthNamed(folded);
        return month == 0 ? null : WrittenDate.Nearest(month, 1, today);
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(20\d{2})년?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"^(?<year>20\d{2})(?: ?[-./] ?|년 ?)(?<month>\d{1,2})월?\.?\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearMonth();

    [GeneratedRegex(@"^(?<month>\d{1,2})월\z", RegexOptions.CultureInvariant)]
    private static partial Regex Month();
}
