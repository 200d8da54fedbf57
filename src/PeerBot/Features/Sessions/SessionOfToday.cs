using PeerBot.Domain;
using PeerBot.Domain.Sessions;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Sessions;

/// <summary>The session that people check in to: the open one, else the one planned for today.</summary>
internal static class SessionOfToday
{
    public static async Task<Result<Session>> FindAsync(TeamCall call, CancellationToken cancellationToken)
    {
        if (await SessionStore.FindOpenAsync(call.Work, call.Team.Id, cancellationToken) is { } open)
        {
            return open;
        }

        Result<Session> planned = await SessionFinder.PlannedAsync(call, call.Today, cancellationToken);
        return planned.Problem is null ? planned : Problem.Conflict("attend.no-session-today");
    }
}
