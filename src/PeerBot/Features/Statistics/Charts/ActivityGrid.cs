using System.Collections.Immutable;
using PeerBot.Domain.Statistics;

namespace PeerBot.Features.Statistics.Charts;

/// <summary>
/// The days of up to a year as small squares: a column for each week, a row for each weekday, from Monday. The more was done on
/// a day, the larger its square. Half a year fits side by side, so a year has two rows of weeks.
/// </summary>
internal static class ActivityGrid
{
    /// <summary>Two rows of weeks.</summary>
    public const int MostWeeks = 2 * WeeksInARow;

    private const int WeeksInARow = 26;
    private const int DaysOfWeek = 7;
    private const int Pitch = 13;
    private const int Cell = 11;
    private const int Left = BarChart.Width - (WeeksInARow * Pitch);
    private const int Top = 16;
    private const int RowHeight = Top + (DaysOfWeek * Pitch) + 8;
    private const int Levels = 4;

    /// <param name="from">The first day that is shown, unless that is more than <see cref="MostWeeks"/> before the last.</param>
    /// <param name="to">The last day that is shown.</param>
    public static Drawing Draw(ImmutableArray<ActiveDay> days, DateOnly from, DateOnly to, StatisticsWords words)
    {
        DateOnly lastWeek = MondayOf(to);
        DateOnly firstWeek = Later(MondayOf(from), lastWeek.AddDays(-DaysOfWeek * (MostWeeks - 1)));
        int weeks = WeeksBetween(firstWeek, lastWeek) + 1;
        Dictionary<DateOnly, ActiveDay> byDate = days.ToDictionary(day => day.Date);
        int most = days.Where(day => day.Date >= firstWeek && day.Date <= to).Select(day => day.Total).DefaultIfEmpty(1).Max();
        return new Drawing(
            BarChart.Width,
            RowHeight * (((weeks - 1) / WeeksInARow) + 1),
            [
                .. Enumerable.Range(0, ((weeks - 1) / WeeksInARow) + 1).SelectMany(row => Weekdays(row, words)),
                .. Enumerable.Range(0, weeks).SelectMany(week => Month(firstWeek, week, words)),
                .. Enumerable.Range(0, weeks * DaysOfWeek)
                    .Select(day => firstWeek.AddDays(day))
                    .Where(date => date >= from && date <= to)
                    .SelectMany(date => Day(firstWeek, date, byDate.GetValueOrDefault(date), most, words)),
            ]);
    }

    private static IEnumerable<Shape> Weekdays(int row, StatisticsWords words) =>
        new[] { DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Friday }
            .Select(day => new Label(0, (row * RowHeight) + Top + (((int)day - 1) * Pitch) + Cell - 1, words.Weekday(day)[..1], Label.Small, IsSoft: true));

    /// <summary>The month's name, above the first week that begins in it.</summary>
    private static IEnumerable<Shape> Month(DateOnly firstWeek, int week, StatisticsWords words)
    {
        DateOnly monday = firstWeek.AddDays(week * DaysOfWeek);
        bool isRoom = week % WeeksInARow < WeeksInARow - 1;
        return monday.Day <= DaysOfWeek && isRoom
            ? [new Label(Left + (week % WeeksInARow * Pitch), (week / WeeksInARow * RowHeight) + Label.Small, words.Month(monday), Label.Small, IsSoft: true)]
            : [];
    }

    private static IEnumerable<Shape> Day(DateOnly firstWeek, DateOnly date, ActiveDay? day, int most, StatisticsWords words)
    {
        int week = WeeksBetween(firstWeek, date);
        int x = Left + (week % WeeksInARow * Pitch);
        int y = (week / WeeksInARow * RowHeight) + Top + ((date.DayNumber - firstWeek.DayNumber) % DaysOfWeek * Pitch);
        yield return new Box(x, y, Cell, Cell, Fill.Ground);
        if (day is not null)
        {
            int level = 1 + ((day.Total - 1) * Levels / most);
            int inset = Levels - level;
            yield return new Box(x + inset, y + inset, Cell - (2 * inset), Cell - (2 * inset), Fill.Full, Tip(day, words));
        }
    }

    private static string Tip(ActiveDay day, StatisticsWords words) => words.Say(
        "day", ("date", day.Date), ("sessions", day.Sessions), ("questions", day.Questions), ("answers", day.Answers), ("papers", day.Papers));

    private static DateOnly MondayOf(DateOnly date) => date.AddDays(-(((int)date.DayOfWeek + 6) % DaysOfWeek));

    private static int WeeksBetween(DateOnly monday, DateOnly date) => (date.DayNumber - monday.DayNumber) / DaysOfWeek;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
