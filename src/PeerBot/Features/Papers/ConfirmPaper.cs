using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Papers;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Papers;

/// <summary><c>/paper ready</c>: the caller is ready to present; said again, they are not. Another day or presenter asks anew.</summary>
internal sealed class ConfirmPaper : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Result<Paper> found = await PaperFinder.FindAsync(call, "id", cancellationToken);
        if (found.Problem is { } unknown)
        {
            return unknown;
        }

        Result<Paper> confirmed = found.Value.Confirm(call.Caller.Id);
        if (confirmed.Problem is { } problem)
        {
            return problem;
        }

        await PaperChanges.SaveAsync(call, found.Value, confirmed.Value, cancellationToken);
        bool isReady = confirmed.Value.Ready.Contains(call.Caller.Id);
        return Reply.ToCaller(Message.Say(isReady ? "paper.confirmed" : "paper.unconfirmed", ("paper", PaperPhrase.Name(confirmed.Value))) with
        {
            Tone = isReady ? Tone.Good : Tone.Neutral,
            Buttons = isReady ? [PaperButtons.TakeBack(confirmed.Value)] : [],
        });
    }
}
