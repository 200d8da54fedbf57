using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Papers;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Papers;

/// <summary><c>/paper draw</c>: a fair lot among those who presented least and are there on that day.</summary>
internal sealed class DrawPresenter(Random random) : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Result<Paper> found = await PaperFinder.FindAsync(call, "id", cancellationToken);
        if (found.Problem is { } problem)
        {
            return problem;
        }

        IReadOnlyList<Paper> papers = await PaperStore.ListAsync(call.Work, call.Team.Id, cancellationToken);
        Result<MemberId> drawn = PaperLot.Draw(
            found.Value, call.Roster.Present.Select(member => member.Id), papers, call.Roster.IsAway, (ulong)random.NextInt64());
        if (drawn.Problem is { } nobody)
        {
            return nobody;
        }

        Paper paper = found.Value.Assign([drawn.Value], call.Roster.IsAway).Value;
        await PaperChanges.SaveAsync(call, found.Value, paper, cancellationToken);
        return Reply.ToTeam(Message.Say(Said(call, paper)) with { Tone = Tone.Good, Buttons = PaperButtons.DrawAgain(paper) });
    }

    private static Phrase Said(TeamCall call, Paper paper) => paper.Date is { } date
        ? Phrase.Of(
            "paper.drawn-on", ("paper", PaperPhrase.Name(paper)), ("date", date), ("members", PaperChanges.Pinged(call, paper.Presenters)))
        : Phrase.Of("paper.drawn", ("paper", PaperPhrase.Name(paper)), ("members", PaperChanges.Pinged(call, paper.Presenters)));
}
