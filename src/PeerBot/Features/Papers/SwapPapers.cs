using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Papers;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Papers;

/// <summary><c>/paper swap</c>: two papers exchange their days; each keeps its presenters.</summary>
internal sealed class SwapPapers : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Result<Paper> one = await PaperFinder.FindAsync(call, "a", cancellationToken);
        Result<Paper> other = await PaperFinder.FindAsync(call, "b", cancellationToken);
        if ((one.Problem ?? other.Problem) is { } problem)
        {
            return problem;
        }

        Result<(Paper One, Paper Other)> swapped = Paper.Swap(one.Value, other.Value, call.Today, call.Roster.IsAway);
        if (swapped.Problem is { } refused)
        {
            return refused;
        }

        await PaperChanges.SaveAsync(call, one.Value, swapped.Value.One, cancellationToken);
        await PaperChanges.SaveAsync(call, other.Value, swapped.Value.Other, cancellationToken);
        return Reply.ToTeam(new Message
        {
            Tone = Tone.Good,
            Body =
            [
                new Paragraph(Phrase.Of("paper.swapped")),
                new Bullets(
                [
                    PaperPhrase.WithDay(swapped.Value.One, call.Roster, call.Today),
                    PaperPhrase.WithDay(swapped.Value.Other, call.Roster, call.Today),
                ]),
            ],
        });
    }
}
