using System.Collections.Immutable;
using PeerBot.Chat.Messages;
using PeerBot.Domain.Agenda;
using PeerBot.Domain.Sessions;
using PeerBot.Features.Engine;
using PeerBot.Features.Sessions;
using PeerBot.Storage;

namespace PeerBot.Features.Agenda;

/// <summary>The agenda on a session's card: its own open items, then what earlier sessions left; once it is closed, what goes on.</summary>
internal sealed class AgendaContent : ISessionContent
{
    public async Task<ImmutableArray<Block>> DescribeAsync(
        Work work, TeamContext context, Session session, CancellationToken cancellationToken)
    {
        IReadOnlyList<AgendaItem> items = await AgendaStore.ListUnsettledAsync(work, context.Team.Id, cancellationToken);
        if (session.State == SessionState.Closed)
        {
            return CardLines.Of(
                "agenda.card.goes-on",
                "agenda.card.more",
                [.. items.Where(item => item.IsOpen && item.Session.Id == session.Id).Select(item => AgendaPhrase.Line(context.Roster, item, isCarried: false))]);
        }

        return CardLines.Of(
            "agenda.card",
            "agenda.card.more",
            [
                .. items.Where(item => item.IsOpenIn(session)).Select(item => AgendaPhrase.Line(context.Roster, item, isCarried: false)),
                .. Carried(items, session).Select(item => AgendaPhrase.Line(context.Roster, item, isCarried: true)),
            ]);
    }

    public Task MoveAsync(Work work, SessionId from, SessionId to, CancellationToken cancellationToken) =>
        AgendaStore.MoveAsync(work, from, to, cancellationToken);

    /// <summary>A talk with a guest settles nothing of the team's own; its meetings do.</summary>
    private static IEnumerable<AgendaItem> Carried(IReadOnlyList<AgendaItem> items, Session session) =>
        session.Type is SessionType.Mentoring or SessionType.Special ? [] : items.Where(item => item.IsCarriedInto(session));
}
