using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Papers;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Papers;

/// <summary><c>/paper schedule</c>: who presents what on which day, of one series or of all.</summary>
internal sealed class ShowPlan : IUseCase
{
    private const int MostLines = 40;

    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        string? series = call.Options.TextOrNull("series");
        IReadOnlyList<Paper> papers = await PaperStore.ListPlannedAsync(call.Work, call.Team.Id, cancellationToken);
        Paper[] planned = [.. papers.Where(paper => paper.Date is not null && IsOf(paper, series)).Take(MostLines)];
        if (planned is [])
        {
            return Reply.ToCaller(series is null ? Message.Say("paper.nothing-planned") : Message.Say("paper.nothing-planned-in", ("series", series)));
        }

        return Reply.ToCaller(new Message
        {
            Title = series is null ? Phrase.Of("paper.plan") : Phrase.Of("paper.plan-of", ("series", series)),
            Body = [new Bullets([.. planned.Select(paper => Line(call, paper))])],
        });
    }

    private static Phrase Line(TeamCall call, Paper paper)
    {
        Phrase line = PaperPhrase.With(
            Phrase.Of("paper.day", ("date", paper.Date!.Value)), PaperPhrase.WithPresenters(paper, call.Roster, call.Today));
        return paper.IsOverdue(call.Today) ? PaperPhrase.With(line, Phrase.Of("paper.overdue")) : line;
    }

    private static bool IsOf(Paper paper, string? series) =>
        series is null || string.Equals(paper.Series, series, StringComparison.OrdinalIgnoreCase);
}
