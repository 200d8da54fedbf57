using System.Collections.Immutable;

namespace PeerBot.Domain.Calendar;

/// <summary>
/// On which dates a team meets: the weekly schedule, minus holidays, with the exceptions people made. Immutable; the
/// changes are in <see cref="CalendarChanges"/>. Every question costs what it asks for, however long the history is.
/// </summary>
public sealed class MeetingCalendar
{
    /// <summary>How far ahead of a date meetings are looked for, and exceptions may be made, in days.</summary>
    public const int HorizonDays = 400;

    private MeetingCalendar(
        WeeklySchedule schedule,
        ImmutableDictionary<DateOnly, string> holidays,
        ImmutableDictionary<DateOnly, DayChange> exceptions) =>
        (Schedule, Holidays, Exceptions) = (schedule, holidays, exceptions);

    public WeeklySchedule Schedule { get; }

    /// <summary>Names by date.</summary>
    public ImmutableDictionary<DateOnly, string> Holidays { get; }

    public ImmutableDictionary<DateOnly, DayChange> Exceptions { get; }

    /// <param name="holidays">Names by date.</param>
    /// <param name="exceptions">Those of the dates that will be asked about; older ones need not be loaded.</param>
    /// <exception cref="ArgumentException">A date has two exceptions. They come from a keyed table, so that is a bug.</exception>
    public static MeetingCalendar Of(
        WeeklySchedule schedule,
        IEnumerable<KeyValuePair<DateOnly, string>>? holidays = null,
        IEnumerable<DayChange>? exceptions = null) =>
        new(
            schedule,
            (holidays ?? []).ToImmutableDictionary(),
            (exceptions ?? []).ToImmutableDictionary(exception => exception.Date));

    /// <summary>The team's own date at a moment.</summary>
    public DateOnly Today(DateTimeOffset now) => LocalTime.DateAt(now, Schedule.Zone);

    public bool IsMeetingDay(DateOnly date) => MeetingOn(date) is not null;

    /// <returns>The meeting of that date, or <see langword="null"/>. The first and the last years of the calendar have none.</returns>
    public Meeting? MeetingOn(DateOnly date)
    {
        // An instant next to the ends of the calendar has no room for an offset.
        if (date.Year is < 2 or > 9998)
        {
            return null;
        }

        return Exceptions.GetValueOrDefault(date) switch
        {
            MovedHere moved => At(date, moved.At, MeetingOrigin.Moved),
            Extra extra => At(date, extra.At, MeetingOrigin.Extra),
            Cancelled or MovedAway => null,
            null => IsWeekly(date) ? At(date, null, MeetingOrigin.Weekly) : null,
            DayChange other => throw new InvalidOperationException($"No rule for {other.GetType().Name}."),
        };
    }

    /// <returns>The first meeting on or after a date, or <see langword="null"/> when there is none within <see cref="HorizonDays"/>.</returns>
    public Meeting? NextOnOrAfter(DateOnly date)
    {
        int last = Math.Min(date.DayNumber + HorizonDays, DateOnly.MaxValue.DayNumber);
        return Between(date, DateOnly.FromDayNumber(last)).FirstOrDefault();
    }

    /// <summary>The meetings from one date to another, both included, in order, found one by one as they are taken.</summary>
    public IEnumerable<Meeting> Between(DateOnly from, DateOnly to)
    {
        for (int day = from.DayNumber; day <= to.DayNumber; day++)
        {
            if (MeetingOn(DateOnly.FromDayNumber(day)) is { } meeting)
            {
                yield return meeting;
            }
        }
    }

    internal MeetingCalendar With(params ReadOnlySpan<DayChange> changes)
    {
        ImmutableDictionary<DateOnly, DayChange> exceptions = Exceptions;
        foreach (DayChange change in changes)
        {
            exceptions = exceptions.SetItem(change.Date, change);
        }

        return new MeetingCalendar(Schedule, Holidays, exceptions);
    }

    internal MeetingCalendar With(ImmutableDictionary<DateOnly, string> holidays) => new(Schedule, holidays, Exceptions);

    internal MeetingCalendar With(WeeklySchedule schedule) => new(schedule, Holidays, Exceptions);

    private bool IsWeekly(DateOnly date) => Schedule.Days.Contains(date.DayOfWeek) && !Holidays.ContainsKey(date);

    private Meeting At(DateOnly date, TimeOnly? time, MeetingOrigin origin)
    {
        DateTimeOffset start = LocalTime.Resolve(date, time ?? Schedule.At, Schedule.Zone);
        return new Meeting(date, start, start.AddMinutes(Schedule.Minutes), origin);
    }
}
