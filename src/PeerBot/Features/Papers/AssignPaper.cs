using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Papers;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Papers;

/// <summary><c>/paper assign</c>: names who presents.</summary>
internal sealed class AssignPaper : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Result<Paper> found = await PaperFinder.FindAsync(call, "id", cancellationToken);
        if (found.Problem is { } problem)
        {
            return problem;
        }

        Result<Sequence<MemberId>> presenters = await PresenterOption.ReadAsync(call, "users", found.Value.Date, cancellationToken);
        if (presenters.Problem is { } unknown)
        {
            return unknown;
        }

        Result<Paper> assigned = found.Value.Assign(presenters.Value, call.Roster.IsAway);
        if (assigned.Problem is { } refused)
        {
            return refused;
        }

        await PaperChanges.SaveAsync(call, found.Value, assigned.Value, cancellationToken);
        return Reply.ToTeam(Message.Say(Said(call, found.Value, assigned.Value)) with { Tone = Tone.Good });
    }

    private static Phrase Said(TeamCall call, Paper before, Paper after)
    {
        // Who presented before knows already.
        object[] members =
        [
            .. after.Presenters.SelectMany(id => before.Presenters.Contains(id) ? [call.Roster[id]] : PaperChanges.Pinged(call, [id])),
        ];
        return after.Date is { } date
            ? Phrase.Of("paper.assigned-on", ("paper", PaperPhrase.Name(after)), ("date", date), ("members", members))
            : Phrase.Of("paper.assigned", ("paper", PaperPhrase.Name(after)), ("members", members));
    }
}
