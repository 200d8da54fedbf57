using System.Collections.Immutable;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Calendar;
using PeerBot.Domain.Papers;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Sessions;
using PeerBot.Storage;

namespace PeerBot.Features.Papers;

/// <summary>
/// Who presents, in the post of the evening before. Presenters were asked that morning; only where the team turned that off
/// are those notified who did not say that they are ready.
/// </summary>
internal sealed class PaperEve : IEveContent
{
    public async Task<EvePart> DescribeAsync(Work work, TeamContext context, Meeting meeting, CancellationToken cancellationToken)
    {
        IReadOnlyList<Paper> papers = await PaperReviews.OnAsync(work, context.Team, meeting.Date, cancellationToken);
        bool isAsked = context.Team.Settings.Reminders.Of(ReminderKind.PaperDay).IsOn;
        ImmutableArray<Block> asked = isAsked ? [] : [.. papers.SelectMany(paper => Ask(context, paper))];
        return new EvePart(
            [.. papers.SelectMany(paper => PaperReviews.Describe(context, paper)), .. asked],
            [.. papers.Where(paper => paper.Presenters.IsEmpty || paper.Ready.Count < paper.Presenters.Count).SelectMany(paper => PaperButtons.Presenter(paper))]);
    }

    private static IEnumerable<Block> Ask(TeamContext context, Paper paper) => PaperReviews.Asked(context, paper) is { IsEmpty: false } asked
        ? [new Paragraph(Phrase.Of("paper.remind.ask", ("members", asked)))]
        : [];
}
