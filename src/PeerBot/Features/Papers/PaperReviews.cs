using System.Collections.Immutable;
using PeerBot.Chat.Messages;
using PeerBot.Chat.Texts;
using PeerBot.Domain;
using PeerBot.Domain.Calendar;
using PeerBot.Domain.Papers;
using PeerBot.Domain.Teams;
using PeerBot.Features.Agenda;
using PeerBot.Features.Engine;
using PeerBot.Features.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Papers;

/// <summary>The papers of a coming meeting, as the posts before it tell of them.</summary>
internal static class PaperReviews
{
    /// <returns>What is still to be presented on a day; nothing when the day has no meeting.</returns>
    public static async Task<IReadOnlyList<Paper>> OnAsync(Work work, Team team, DateOnly date, CancellationToken cancellationToken)
    {
        MeetingCalendar calendar = await CalendarStore.LoadAsync(work, team, date, cancellationToken);
        if (!calendar.IsMeetingDay(date))
        {
            return [];
        }

        IReadOnlyList<Paper> planned = await PaperStore.ListPlannedAsync(work, team.Id, cancellationToken);
        return [.. planned.Where(paper => paper.Date == date)];
    }

    /// <summary>Who is to be asked whether they are set: presenters who did not say so, unless they have left the team.</summary>
    public static ImmutableArray<Ping> Asked(TeamContext context, Paper paper) =>
        [.. paper.Presenters.Except(paper.Ready).Select(id => context.Roster[id]).Where(member => member.LeftOn is null).Select(member => new Ping(member))];

    /// <summary>Its name, who presents, who of them is ready, where to read it, and what to prepare. Nobody is notified.</summary>
    public static ImmutableArray<Block> Describe(TeamContext context, Paper paper)
    {
        Phrase line = PaperPhrase.WithPresenters(paper, context.Roster, paper.Date ?? DateOnly.MinValue);
        line = paper.Ready.IsEmpty ? line : PaperPhrase.With(line, Phrase.Of("paper.ready", ("members", paper.Ready.Select(id => context.Roster[id]).ToArray())));
        line = paper.Url is { } url ? PaperPhrase.With(line, new Uri(url)) : line;
        return paper.Preparation is { } preparation
            ? [new Paragraph(line), new Paragraph(Phrase.Of("paper.card.prepare", ("text", ShortText.Of(preparation))))]
            : [new Paragraph(line)];
    }
}
