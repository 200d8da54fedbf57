using System.Collections.Immutable;
using PeerBot.Domain.Calendar;
using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Reminders;

/// <summary>Something that a member asked the bot to say, once or again and again. Immutable.</summary>
/// <param name="Number">Counts within the team, from 1.</param>
/// <param name="Text">One line in the member's own words.</param>
/// <param name="First">When it comes first, in UTC; where it repeats, nothing comes before.</param>
public sealed record OwnReminder(int Number, string Text, MemberId AddedBy, DateTimeOffset First)
{
    /// <summary>In UTF-16 units.</summary>
    public const int MaxTextLength = 300;

    /// <summary>Rules are asked from so long before a moment on, so that no jump of a clock hides anything.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromDays(2);

    /// <summary><see langword="null"/> when it comes once.</summary>
    public Repeat? Repeat { get; init; }

    /// <summary>It does not come any more.</summary>
    public bool IsOff { get; init; }

    /// <summary>
    /// What was said of single dates of a repeating one: when it comes instead, or <see langword="null"/> when it is left out.
    /// </summary>
    public ImmutableSortedDictionary<DateOnly, DateTimeOffset?> Changes { get; init; } =
        ImmutableSortedDictionary<DateOnly, DateTimeOffset?>.Empty;

    /// <summary>When it comes after a moment, in order, found one by one as they are taken: there may be no end.</summary>
    /// <param name="calendar">Whose zone and holidays count.</param>
    public IEnumerable<Occurrence> After(DateTimeOffset moment, MeetingCalendar calendar)
    {
        if (IsOff)
        {
            yield break;
        }

        Queue<Occurrence> moved = new(Changes
            .Where(change => change.Value > moment)
            .Select(change => new Occurrence(change.Key, change.Value!.Value))
            .OrderBy(occurrence => occurrence.At));
        foreach (Occurrence regular in Regular(moment, calendar).Where(regular => !Changes.ContainsKey(regular.Date)))
        {
            while (moved.TryPeek(out Occurrence? earlier) && earlier.At <= regular.At)
            {
                yield return moved.Dequeue();
            }

            yield return regular;
        }

        foreach (Occurrence later in moved)
        {
            yield return later;
        }
    }

    /// <summary>Leaves one date out; a reminder that comes once is thereby off.</summary>
    public Result<OwnReminder> Skip(DateOnly date, DateTimeOffset now, MeetingCalendar calendar)
    {
        if (MissingOn(date, now, calendar) is { } problem)
        {
            return problem;
        }

        return Repeat is null ? this with { IsOff = true } : this with { Changes = Kept(calendar.Today(now)).SetItem(date, null) };
    }

    /// <summary>Lets what was to come on one date come at a moment instead.</summary>
    /// <param name="at">In UTC, after <paramref name="now"/>.</param>
    public Result<OwnReminder> Move(DateOnly date, DateTimeOffset at, DateTimeOffset now, MeetingCalendar calendar)
    {
        if (MissingOn(date, now, calendar) is { } problem)
        {
            return problem;
        }

        return Repeat is null ? this with { First = at } : this with { Changes = Kept(calendar.Today(now)).SetItem(date, at) };
    }

    private Problem? MissingOn(DateOnly date, DateTimeOffset now, MeetingCalendar calendar)
    {
        if (IsComing(date, now, calendar))
        {
            return null;
        }

        return After(now, calendar).FirstOrDefault() is { } next
            ? Problem.NotFound("reminder.not-on", ("number", Number), ("date", date), ("next", next.Date))
            : Problem.Conflict("reminder.over", ("number", Number));
    }

    private bool IsComing(DateOnly date, DateTimeOffset now, MeetingCalendar calendar) => Changes.TryGetValue(date, out DateTimeOffset? changed)
        ? changed > now
        : !IsOff && Regular(now, calendar).TakeWhile(regular => regular.Date <= date).Any(regular => regular.Date == date);

    /// <summary>What is past need not be remembered.</summary>
    private ImmutableSortedDictionary<DateOnly, DateTimeOffset?> Kept(DateOnly today) =>
        Changes.RemoveRange(Changes.Where(change => change.Key < today.AddDays(-Margin.Days) && change.Value is null).Select(change => change.Key));

    private IEnumerable<Occurrence> Regular(DateTimeOffset moment, MeetingCalendar calendar)
    {
        TimeZoneInfo zone = calendar.Schedule.Zone;
        if (Repeat is null)
        {
            return First > moment ? [new Occurrence(LocalTime.DateAt(First, zone), First)] : [];
        }

        DateTime first = TimeZoneInfo.ConvertTime(First, zone).DateTime;
        DateTime near = TimeZoneInfo.ConvertTime(moment, zone).DateTime - Margin;
        return WallClocks(Repeat, first > near ? first.AddTicks(-1) : near)
            .Where(wallClock => !(Repeat.RestsOnHolidays && calendar.Holidays.ContainsKey(DateOnly.FromDateTime(wallClock))))
            .Select(wallClock => new Occurrence(
                DateOnly.FromDateTime(wallClock),
                LocalTime.Resolve(DateOnly.FromDateTime(wallClock), TimeOnly.FromDateTime(wallClock), zone)))
            .Where(occurrence => occurrence.At > moment);
    }

    private static IEnumerable<DateTime> WallClocks(Repeat repeat, DateTime after)
    {
        while (repeat.NextAfter(after) is { Year: < 9999 } next)
        {
            yield return next;
            after = next;
        }
    }
}
