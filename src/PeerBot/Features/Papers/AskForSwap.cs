using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Papers;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Papers;

/// <summary>
/// <c>/paper pass</c>: the caller cannot present and asks the team. Whoever presses first takes it; presenters of other days
/// can exchange theirs. Until somebody does, nothing changes.
/// </summary>
internal sealed class AskForSwap : IUseCase
{
    /// <summary>How many other days are offered for an exchange.</summary>
    private const int MostOffers = 2;

    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Result<Paper> found = await PaperFinder.FindAsync(call, "id", cancellationToken);
        if ((found.Problem ?? found.Value.RefuseUnlessBefore(call.Caller.Id)) is { } problem)
        {
            return problem;
        }

        Paper paper = found.Value;
        IReadOnlyList<Paper> planned = await PaperStore.ListPlannedAsync(call.Work, call.Team.Id, cancellationToken);
        return Reply.ToTeam(new Message
        {
            Body =
            [
                new Paragraph(paper.Date is { } date
                    ? Phrase.Of("paper.passed-on", ("member", call.Caller), ("paper", PaperPhrase.Name(paper)), ("date", date))
                    : Phrase.Of("paper.passed", ("member", call.Caller), ("paper", PaperPhrase.Name(paper)))),
            ],
            Buttons =
            [
                PaperButtons.Take(paper, call.Caller),
                .. planned.Where(other => IsExchangeable(call, paper, other))
                    .Take(MostOffers)
                    .Select(other => PaperButtons.Exchange(paper, other, other.Date!.Value)),
            ],
        });
    }

    /// <summary>Somebody else's, on another day that is still to come.</summary>
    private static bool IsExchangeable(TeamCall call, Paper paper, Paper other) =>
        paper.Date is not null
        && other.Date >= call.Today
        && other.Date != paper.Date
        && !other.Presenters.IsEmpty
        && !other.Presenters.Contains(call.Caller.Id);
}
