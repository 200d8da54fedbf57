using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Timetable;

/// <summary><c>/peerbot skip</c>: one planned act is left out this once; with <c>undo</c> it happens after all.</summary>
internal sealed class SkipUpcoming(SkipAct skip) : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        (string act, string slot) = ActName.Read(call.Options.Text("what"));
        bool isUndone = call.Options.Flag("undo");
        Result<PlannedAct> found = isUndone
            ? await skip.RestoreAsync(call.Work, call.Context, act, slot, call.Now, cancellationToken)
            : await skip.SkipAsync(call.Work, call.Context, act, slot, call.Now, cancellationToken);
        if (found.Problem is { } problem)
        {
            return problem;
        }

        return Reply.ToCaller(
            Message.Say(isUndone ? "timetable.unskipped" : "timetable.skipped", ("at", found.Value.At), ("reason", found.Value.Reason))
            with
            { Buttons = [SkipButton.Undoing(found.Value, !isUndone)] });
    }
}
