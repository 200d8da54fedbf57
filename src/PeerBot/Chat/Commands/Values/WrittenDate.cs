namespace PeerBot.Chat.Commands.Values;

/// <summary>What was written has the form of a day.</summary>
/// <param name="Date">The day, or <see langword="null"/> when the calendar has no such day.</param>
internal readonly record struct WrittenDate(DateOnly? Date)
{
    public static readonly DateOnly FirstDay = new(2000, 1, 1);
    public static readonly DateOnly LastDay = new(2099, 12, 31);

    /// <summary>In days; rounded up, so that every day but 29 February is near.</summary>
    private const int HalfYear = 184;

    /// <summary>In so many years in a row there is a 29 February, even around a century's end.</summary>
    private const int LeapYears = 9;

    public static WrittenDate Of(int year, int month, int day) =>
        new(year >= FirstDay.Year && year <= LastDay.Year && Exists(year, month, day) ? new DateOnly(year, month, day) : null);

    public static WrittenDate Yearless(int month, int day, DateOnly today, YearlessDay yearless) => yearless switch
    {
        YearlessDay.Coming => Coming(month, day, today),
        _ => Nearest(month, day, today),
    };

    /// <summary>
    /// The nearest day with this month and number; of two equally near the later. There is none for a 29 February when the
    /// next leap day is further away than half a year.
    /// </summary>
    public static WrittenDate Nearest(int month, int day, DateOnly today)
    {
        DateOnly[] candidates =
        [
            .. Enumerable.Range(today.Year - 1, 3)
                .Where(year => Exists(year, month, day))
                .Select(year => new DateOnly(year, month, day))
                .Where(date => Math.Abs(date.DayNumber - today.DayNumber) <= HalfYear),
        ];
        return candidates is []
            ? new WrittenDate(null)
            : new WrittenDate(candidates.OrderBy(date => Math.Abs(date.DayNumber - today.DayNumber)).ThenByDescending(date => date).First());
    }

    private static WrittenDate Coming(int month, int day, DateOnly today)
    {
        DateOnly[] candidates =
        [
            .. Enumerable.Range(today.Year, LeapYears)
                .Where(year => Exists(year, month, day))
                .Select(year => new DateOnly(year, month, day))
                .Where(date => date >= today && date <= LastDay),
        ];
        return new WrittenDate(candidates is [] ? null : candidates[0]);
    }

    /// <param name="days">Forward, or back when negative.</param>
    public static WrittenDate After(DateOnly today, int days)
    {
        long number = (long)today.DayNumber + days;
        return number >= FirstDay.DayNumber && number <= LastDay.DayNumber ? new WrittenDate(today.AddDays(days)) : new WrittenDate(null);
    }

    private static bool Exists(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
}

/// <summary>Which year is meant by a day that is written without one.</summary>
internal enum YearlessDay
{
    /// <summary>The one in which the day is nearest, be it past or to come.</summary>
    Nearest,

    /// <summary>The one in which the day is today or comes next.</summary>
    Coming,
}
