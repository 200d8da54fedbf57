using System.Collections.Immutable;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Papers;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Agenda;
using PeerBot.Features.Engine;
using PeerBot.Features.Sessions;
using PeerBot.Storage;

namespace PeerBot.Features.Papers;

/// <summary>The papers on a session's card: today's, those that wait since an earlier day, and those that soon need a presenter.</summary>
internal sealed class PaperContent : ISessionContent
{
    /// <summary>How many days ahead a missing presenter is worth a line.</summary>
    private const int Soon = 7;

    public async Task<ImmutableArray<Block>> DescribeAsync(
        Work work, TeamContext context, Session session, CancellationToken cancellationToken)
    {
        if (session.Type == SessionType.Mentoring)
        {
            return [];
        }

        IReadOnlyList<Paper> today = await PaperStore.ListPresentedAsync(work, context.Team.Id, session.Date, cancellationToken);
        IReadOnlyList<Paper> planned = await PaperStore.ListPlannedAsync(work, context.Team.Id, cancellationToken);
        return CardLines.Of(
            "paper.card",
            "paper.list.more",
            [
                .. today.SelectMany(paper => Today(context, session, paper)),
                .. planned.Where(paper => paper.IsOverdue(session.Date)).Select(paper => Overdue(context, session, paper)),
                .. planned.Where(paper => NeedsPresenter(paper, session.Date))
                    .Select(paper => PaperPhrase.WithDay(paper, context.Roster, session.Date)),
            ]);
    }

    public Task MoveAsync(Work work, SessionId from, SessionId to, CancellationToken cancellationToken) =>
        PaperStore.MoveAsync(work, from, to, cancellationToken);

    public Task MoveDayAsync(Work work, TeamId team, DateOnly from, DateOnly to, CancellationToken cancellationToken) =>
        PaperStore.MoveDayAsync(work, team, from, to, cancellationToken);

    private static IEnumerable<Phrase> Today(TeamContext context, Session session, Paper paper)
    {
        Phrase line = PaperPhrase.WithPresenters(paper, context.Roster, session.Date);
        yield return paper.State == PaperState.Done ? PaperPhrase.With(line, Phrase.Of("paper.is-done")) : line;
        if (paper is { State: PaperState.Planned, Preparation: { } preparation })
        {
            yield return Phrase.Of("paper.card.prepare", ("text", ShortText.Of(preparation)));
        }
    }

    private static Phrase Overdue(TeamContext context, Session session, Paper paper) =>
        PaperPhrase.With(PaperPhrase.WithDay(paper, context.Roster, session.Date), Phrase.Of("paper.overdue"));

    private static bool NeedsPresenter(Paper paper, DateOnly today) =>
        paper.Presenters.IsEmpty && paper.Date > today && paper.Date <= today.AddDays(Soon);
}
