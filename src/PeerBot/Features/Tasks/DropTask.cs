using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Tasks;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Tasks;

/// <summary><c>/task drop</c>: nobody will do it.</summary>
internal sealed class DropTask : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Result<TeamTask> found = await TaskFinder.FindAsync(call, cancellationToken);
        if (found.Problem is { } problem)
        {
            return problem;
        }

        await TaskChanges.SaveAsync(call, found.Value.Drop(), cancellationToken);
        return Reply.ToTeam(Message.Say("task.dropped", ("task", TaskPhrase.Name(found.Value))));
    }
}
