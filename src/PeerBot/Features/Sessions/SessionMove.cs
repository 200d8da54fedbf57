using PeerBot.Domain.Calendar;
using PeerBot.Domain.Sessions;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Sessions;

/// <summary>When a meeting will not take place on its day, what was prepared for it travels to the day that takes its place.</summary>
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

        foreach (ISessionContent content in contents)
        {
            await content.MoveAsync(call.Work, planned.Id, other.Id, cancellationToken);
        }

        await AttendanceStore.MoveAsync(call.Work, planned.Id, other.Id, cancellationToken);
        await SessionStore.DeleteAsync(call.Work, planned.Id, cancellationToken);
    }
}
