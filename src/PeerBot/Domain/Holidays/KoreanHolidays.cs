using System.Collections.Immutable;
using System.Globalization;

namespace PeerBot.Domain.Holidays;

/// <summary>
/// The public holidays of Korea, by the rules that hold since 2023: the regulation on holidays of public offices and the act
/// on public holidays, with Labour Day and Constitution Day from 2026. Days that the government frees for once, apart from
/// those named here, cannot be known before it says so.
/// </summary>
public static class KoreanHolidays
{
    public const int FirstYear = 2023;

    /// <summary>The base library knows the lunar calendar up to the beginning of 2051.</summary>
    public const int LastYear = 2050;

    private const int LabourAndConstitutionSince = 2026;

    private static readonly KoreanLunisolarCalendar Lunar = new();

    private static readonly ImmutableDictionary<DateOnly, string> Once = new Dictionary<DateOnly, string>
    {
        [new(2024, 4, 10)] = "holiday.kr.election",
        [new(2024, 10, 1)] = "holiday.kr.temporary",
        [new(2025, 1, 27)] = "holiday.kr.temporary",
        [new(2025, 6, 3)] = "holiday.kr.election",
        [new(2026, 6, 3)] = "holiday.kr.election",
        [new(2028, 4, 12)] = "holiday.kr.election",
    }.ToImmutableDictionary();

    /// <summary>What is replaced when it falls on some other free day, and on which days of the week.</summary>
    private enum Replaced
    {
        Never,
        OnSunday,
        OnWeekend,
    }

    /// <param name="year">From <see cref="FirstYear"/> to <see cref="LastYear"/>.</param>
    /// <returns>In order; two that fall on one day are two entries.</returns>
    public static ImmutableArray<PublicHoliday> Of(int year)
    {
        Day[] days = [.. Days(year).OrderBy(day => day.Date)];
        HashSet<DateOnly> free = [.. days.Select(day => day.Date)];
        List<PublicHoliday> all = [.. days.Select(day => new PublicHoliday(day.Date, day.Key))];
        foreach (IGrouping<DateOnly, Day> date in days.GroupBy(day => day.Date))
        {
            // Two holidays on one day are made up for once.
            if (date.FirstOrDefault(day => IsReplaced(day, date.Count())) is { } lost)
            {
                DateOnly substitute = NextWorkingDay(date.Key, free);
                free.Add(substitute);
                all.Add(new PublicHoliday(substitute, lost.Key, IsSubstitute: true));
            }
        }

        return [.. all.OrderBy(holiday => holiday.Date)];
    }

    private static bool IsReplaced(Day day, int onThatDay) => day.Replaced switch
    {
        Replaced.Never => false,
        Replaced.OnSunday => onThatDay > 1 || day.Date.DayOfWeek == DayOfWeek.Sunday,
        _ => onThatDay > 1 || day.Date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday,
    };

    private static DateOnly NextWorkingDay(DateOnly date, HashSet<DateOnly> free)
    {
        do
        {
            date = date.AddDays(1);
        }
        while (date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || free.Contains(date));

        return date;
    }

    private static IEnumerable<Day> Days(int year)
    {
        Day[] always =
        [
            new(new(year, 1, 1), "holiday.kr.new-year", Replaced.Never),
            new(new(year, 3, 1), "holiday.kr.independence", Replaced.OnWeekend),
            new(new(year, 5, 5), "holiday.kr.children", Replaced.OnWeekend),
            new(FromLunar(year, 4, 8), "holiday.kr.buddha", Replaced.OnWeekend),
            new(new(year, 6, 6), "holiday.kr.memorial", Replaced.Never),
            new(new(year, 8, 15), "holiday.kr.liberation", Replaced.OnWeekend),
            new(new(year, 10, 3), "holiday.kr.foundation", Replaced.OnWeekend),
            new(new(year, 10, 9), "holiday.kr.hangeul", Replaced.OnWeekend),
            new(new(year, 12, 25), "holiday.kr.christmas", Replaced.OnWeekend),
        ];
        Day[] later = year < LabourAndConstitutionSince ? [] :
        [
            new(new(year, 5, 1), "holiday.kr.labour", Replaced.OnWeekend),
            new(new(year, 7, 17), "holiday.kr.constitution", Replaced.OnWeekend),
        ];
        IEnumerable<Day> once = Once.Where(day => day.Key.Year == year).Select(day => new Day(day.Key, day.Value, Replaced.Never));
        return
        [
            .. always, .. later, .. once,
            .. ThreeDays(FromLunar(year, 1, 1), "holiday.kr.seollal"),
            .. ThreeDays(FromLunar(year, 8, 15), "holiday.kr.chuseok"),
        ];
    }

    private static IEnumerable<Day> ThreeDays(DateOnly middle, string key) =>
        Enumerable.Range(-1, 3).Select(offset => new Day(middle.AddDays(offset), key, Replaced.OnSunday));

    /// <summary>A leap month stands after the month of its number and shifts the position of those behind it by one.</summary>
    private static DateOnly FromLunar(int year, int month, int day)
    {
        int leap = Lunar.GetLeapMonth(year);
        int position = leap > 0 && month >= leap ? month + 1 : month;
        return DateOnly.FromDateTime(Lunar.ToDateTime(year, position, day, 0, 0, 0, 0));
    }

    private sealed record Day(DateOnly Date, string Key, Replaced Replaced);
}
