namespace PeerBot.Domain.Reminders;

/// <summary>
/// How a reminder comes again, by the clock on the team's wall. A rule knows no zone: what a time means on the days when the
/// clock jumps is decided by <see cref="Calendar.LocalTime"/> for all rules alike.
/// </summary>
public abstract record Repeat
{
    /// <summary>It does not come on the team's holidays.</summary>
    public virtual bool RestsOnHolidays => false;

    /// <returns>The first time strictly after another, or <see langword="null"/> when there is none.</returns>
    public abstract DateTime? NextAfter(DateTime wallClock);
}

/// <summary>At one time of day, on some days of the week.</summary>
/// <param name="Days">Never empty.</param>
public sealed record OnWeekdays(Sequence<DayOfWeek> Days, TimeOnly At) : Repeat
{
    private const int Week = 7;

    private static readonly Sequence<DayOfWeek> WorkingDays =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    public static OnWeekdays EveryDay(TimeOnly at) => new([.. Enum.GetValues<DayOfWeek>()], at);

    /// <summary>Monday to Friday, but not on holidays.</summary>
    public static OnWeekdays Working(TimeOnly at) => new(WorkingDays, at);

    public static OnWeekdays Weekly(DateTime first) => new([first.DayOfWeek], TimeOnly.FromDateTime(first));

    public override bool RestsOnHolidays => Days == WorkingDays;

    public override DateTime? NextAfter(DateTime wallClock)
    {
        DateOnly day = DateOnly.FromDateTime(wallClock);
        for (int ahead = 0; ahead <= Week; ahead++)
        {
            DateTime candidate = day.AddDays(ahead).ToDateTime(At);
            if (candidate > wallClock && Days.Contains(candidate.DayOfWeek))
            {
                return candidate;
            }
        }

        throw new InvalidOperationException("A rule without a day never comes again.");
    }
}
