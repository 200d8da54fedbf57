namespace PeerBot.Domain.Calendar;

/// <summary>When a team meets in a plain week.</summary>
public sealed record WeeklySchedule
{
    /// <summary>The longest meeting: half a day, in minutes.</summary>
    public const int MaxMinutes = 720;

    private WeeklySchedule(Sequence<DayOfWeek> days, TimeOnly at, int minutes, TimeZoneInfo zone) =>
        (Days, At, Minutes, Zone) = (days, at, minutes, zone);

    /// <summary>Monday first, no day twice, never empty.</summary>
    public Sequence<DayOfWeek> Days { get; }

    /// <summary>The wall-clock time in <see cref="Zone"/>; <see cref="LocalTime"/> tells what it means when the clock jumps.</summary>
    public TimeOnly At { get; }

    /// <summary>How long a meeting lasts, in real minutes, from 1 to <see cref="MaxMinutes"/>.</summary>
    public int Minutes { get; }

    public TimeZoneInfo Zone { get; }

    /// <returns>A problem when no day is named or the length is out of bounds.</returns>
    public static Result<WeeklySchedule> Of(IEnumerable<DayOfWeek> days, TimeOnly at, int minutes, TimeZoneInfo zone)
    {
        Sequence<DayOfWeek> week = [.. days.Distinct().OrderBy(day => ((int)day + 6) % 7)];
        if (week.IsEmpty)
        {
            return Problem.Invalid("calendar.no-days");
        }

        return minutes is < 1 or > MaxMinutes
            ? Problem.Invalid("calendar.minutes-range", ("min", 1), ("max", MaxMinutes))
            : new WeeklySchedule(week, at, minutes, zone);
    }
}
