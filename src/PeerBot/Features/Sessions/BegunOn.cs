using PeerBot.Domain;
using PeerBot.Domain.Sessions;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Sessions;

/// <summary>A meeting that has begun can be neither cancelled nor moved.</summary>
internal static class BegunOn
{
    /// <returns>Why it cannot, or <see langword="null"/> when nothing has begun on that day.</returns>
    public static async Task<Problem?> RefuseAsync(TeamCall call, DateOnly date, CancellationToken cancellationToken)
    {
        IReadOnlyList<Session> sessions = await SessionStore.ListAsync(call.Work, call.Team.Id, date, date, cancellationToken);
        return sessions.Any(session => session is { Type: SessionType.Peer, State: not SessionState.Planned })
            ? Problem.Conflict("session.begun", ("date", date))
            : null;
    }
}
