using PeerBot.Domain;
using PeerBot.Domain.Tasks;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Tasks;

/// <summary>Finds the task that the option <c>id</c> names by its number.</summary>
internal static class TaskFinder
{
    public static async Task<Result<TeamTask>> FindAsync(TeamCall call, CancellationToken cancellationToken)
    {
        int number = call.Options.Number("id");
        return await TaskStore.FindAsync(call.Work, call.Team.Id, number, cancellationToken) is { } task
            ? task
            : Problem.NotFound("task.unknown", ("number", number));
    }
}
