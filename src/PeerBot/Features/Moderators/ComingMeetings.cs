using PeerBot.Domain.Calendar;
using PeerBot.Domain.Teams;
using PeerBot.Features.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Moderators;

/// <summary>The meetings to come: today's included, unless its session was held already.</summary>
/// <param name="first">The first day that counts.</param>
internal sealed class ComingMeetings(MeetingCalendar calendar, DateOnly first)
{
    /// <summary>In order, found as they are taken, as far as the calendar's horizon.</summary>
    public IEnumerable<Meeting> All => calendar.Between(first, first.AddDays(MeetingCalendar.HorizonDays));

    /// <summary><see langword="null"/> when none is in sight.</summary>
    public Meeting? Next => All.FirstOrDefault();

    /// <returns>The meeting of a day, or <see langword="null"/> when there is none or it was held.</returns>
    public Meeting? On(DateOnly date) => date < first ? null : calendar.MeetingOn(date);

    public static async Task<ComingMeetings> LoadAsync(Work work, Team team, DateOnly today, CancellationToken cancellationToken)
    {
        MeetingCalendar calendar = await CalendarStore.LoadAsync(work, team, today, cancellationToken);
        return new ComingMeetings(calendar, FirstDay(today, await RotationStore.FindLastHeldAsync(work, team.Id, cancellationToken)));
    }

    internal static DateOnly FirstDay(DateOnly today, DateOnly? lastHeld) =>
        lastHeld is { } held && held >= today ? held.AddDays(1) : today;
}
