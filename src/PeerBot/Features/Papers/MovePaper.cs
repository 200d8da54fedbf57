using System.Collections.Immutable;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Papers;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Papers;

/// <summary><c>/paper move</c>: a review gets its day, or another one.</summary>
internal sealed class MovePaper : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Result<Paper> found = await PaperFinder.FindAsync(call, "id", cancellationToken);
        if (found.Problem is { } problem)
        {
            return problem;
        }

        Result<Paper> moved = found.Value.MoveTo(call.Options.Date("date"), call.Today, call.Roster.IsAway);
        if (moved.Problem is { } refused)
        {
            return refused;
        }

        Paper paper = await PaperChanges.InSessionAsync(call, moved.Value, cancellationToken);
        ImmutableArray<Block> hint = await PaperDay.HintAsync(call, paper.Date, cancellationToken);
        await PaperChanges.SaveAsync(call, found.Value, paper, cancellationToken);
        Phrase said = found.Value.Date is { } before
            ? Phrase.Of("paper.moved", ("paper", PaperPhrase.Name(paper)), ("before", before), ("after", call.Options.Date("date")))
            : Phrase.Of("paper.dated", ("paper", PaperPhrase.Name(paper)), ("date", call.Options.Date("date")));
        return Reply.ToTeam(new Message
        {
            Tone = Tone.Good,
            Body = [new Paragraph(said), .. hint],
            Buttons = paper.Presenters.IsEmpty ? PaperButtons.FindPresenter(paper) : [],
        });
    }
}
