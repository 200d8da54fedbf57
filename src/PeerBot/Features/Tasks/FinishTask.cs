using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Tasks;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Tasks;

/// <summary><c>/task done</c>: a task is done, whoever says so.</summary>
internal sealed class FinishTask : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Result<TeamTask> found = await TaskFinder.FindAsync(call, cancellationToken);
        if (found.Problem is { } problem)
        {
            return problem;
        }

        Result<TeamTask> done = found.Value.Finish(call.Today);
        if (done.Problem is { } already)
        {
            return already;
        }

        await TaskChanges.SaveAsync(call, done.Value, cancellationToken);
        return Reply.ToTeam(Message.Say("task.done", ("task", TaskPhrase.Name(done.Value)), ("member", call.Caller)) with { Tone = Tone.Good });
    }
}
