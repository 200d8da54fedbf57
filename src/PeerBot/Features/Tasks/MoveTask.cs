using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Tasks;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Tasks;

/// <summary><c>/task move</c>: a task gets a due date, or another one.</summary>
internal sealed class MoveTask : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Result<TeamTask> found = await TaskFinder.FindAsync(call, cancellationToken);
        if (found.Problem is { } problem)
        {
            return problem;
        }

        DateOnly due = call.Options.Date("due");
        Result<TeamTask> moved = found.Value.MoveTo(due, call.Today);
        if (moved.Problem is { } refused)
        {
            return refused;
        }

        await TaskChanges.SaveAsync(call, moved.Value, cancellationToken);
        return Reply.ToTeam(Message.Say(found.Value.Due is { } before
            ? Phrase.Of("task.moved", ("task", TaskPhrase.Name(moved.Value)), ("before", before), ("after", due))
            : Phrase.Of("task.dated", ("task", TaskPhrase.Name(moved.Value)), ("due", due))));
    }
}
