using PeerBot.Domain.Sessions;
using PeerBot.Domain.Tasks;
using PeerBot.Features.Engine;
using PeerBot.Features.Sessions;

namespace PeerBot.Features.Tasks;

/// <summary>Saves what happened to a task, with everything that follows from it.</summary>
internal static class TaskChanges
{
    public static async Task AddAsync(TeamCall call, TeamTask task, CancellationToken cancellationToken)
    {
        await TaskStore.AddAsync(call.Work, call.Team.Id, task, call.Caller.Id, call.Now, cancellationToken);
        await TouchAsync(call, task, cancellationToken);
    }

    public static async Task SaveAsync(TeamCall call, TeamTask task, CancellationToken cancellationToken)
    {
        await TaskStore.SaveAsync(call.Work, call.Team.Id, task, cancellationToken);
        await TouchAsync(call, task, cancellationToken);
    }

    /// <summary>The minutes of its own session tell of it, and the card of the open one.</summary>
    private static async Task TouchAsync(TeamCall call, TeamTask task, CancellationToken cancellationToken)
    {
        Session? open = await SessionStore.FindOpenAsync(call.Work, call.Team.Id, cancellationToken);
        HashSet<SessionId> touched = [.. new[] { task.CreatedIn, open?.Id }.OfType<SessionId>()];
        foreach (SessionId session in touched)
        {
            await SessionChanges.TouchAsync(call, session, cancellationToken);
        }
    }
}
