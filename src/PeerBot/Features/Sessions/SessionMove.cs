using PeerBot.Domain.Calendar;
using PeerBot.Domain.Sessions;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Sessions;

/// <summary>When a meeting does not take place on its day, what was prepared for it travels to the one that takes its place.</summary>
internal sealed class SessionMove(IEnumerable<ISessionContent> contents)
{
    /// <param name="target">The meeting that takes over.</param>
    public async Task RunAsync(TeamCall call, DateOnly from, Meeting target, CancellationToken cancellationToken)
    {
        foreach (ISessionContent content in contents)
        {
            await content.MoveDayAsync(call.Work, call.Team.Id, from, target.Date, cancellationToken);
        }

        if (await SessionStore.FindPlannedAsync(call.Work, call.Team.Id, from, SessionType.Peer, cancellationToken) is not { } planned)
        {
            return;
        }

        if (await SessionStore.FindPlannedAsync(call.Work, call.Team.Id, target.Date, SessionType.Peer, cancellationToken) is not { } other
            || other.Id == planned.Id)
        {
            await SessionStore.SaveAsync(
                call.Work, planned with { Date = target.Date, StartsAt = target.StartsAt }, cancellationToken);
            return;
        }

        await AttendanceStore.MoveAsync(call.Work, planned.Id, other.Id, cancellationToken);
        await MergeAsync(call, planned.Id, other.Id, cancellationToken);
    }

    /// <summary>
    /// A session begins: it takes over from those that were planned and never began, because nobody opened them or their day
    /// has no meeting any more. Who was to come to them is forgotten.
    /// </summary>
    /// <param name="calendar">Loaded from the day of the session on.</param>
    public async Task CatchUpAsync(TeamCall call, Session begun, MeetingCalendar calendar, CancellationToken cancellationToken)
    {
        IReadOnlyList<Session> planned = await SessionStore.ListPlannedAsync(call.Work, call.Team.Id, cancellationToken);
        foreach (Session missed in planned.Where(other => other.Id != begun.Id && (other.Date < begun.Date || !calendar.IsMeetingDay(other.Date))))
        {
            await AttendanceStore.DeleteAsync(call.Work, missed.Id, cancellationToken);
            await MergeAsync(call, missed.Id, begun.Id, cancellationToken);
        }
    }

    private async Task MergeAsync(TeamCall call, SessionId from, SessionId to, CancellationToken cancellationToken)
    {
        foreach (ISessionContent content in contents)
        {
            await content.MoveAsync(call.Work, from, to, cancellationToken);
        }

        await SessionStore.DeleteAsync(call.Work, from, cancellationToken);
    }
}
