using PeerBot.Domain;
using PeerBot.Domain.Agenda;
using PeerBot.Domain.Sessions;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Agenda;

/// <summary>Finds the agenda item that a command names by its number.</summary>
internal static class NamedItem
{
    public static async Task<Result<AgendaItem>> FindAsync(TeamCall call, CancellationToken cancellationToken)
    {
        int number = call.Options.Number("id");
        return await AgendaStore.FindAsync(call.Work, call.Team.Id, number, cancellationToken) is { } item
            ? item
            : Problem.NotFound("agenda.unknown", ("number", number));
    }

    /// <summary>Tells every session that shows an item of a change to it.</summary>
    /// <param name="versions">The item after the change, and before it where the change took it out of a session.</param>
    public static Task TellAsync(TeamCall call, IEnumerable<AgendaItem> versions, CancellationToken cancellationToken) =>
        ItemChanges.TellAsync(call, versions.SelectMany(ShownIn), cancellationToken);

    private static IEnumerable<SessionId> ShownIn(AgendaItem item)
    {
        IEnumerable<SessionId> talked = item.Comments.Select(comment => comment.Session).Prepend(item.Session.Id);
        return item.Decision is { } decision ? talked.Append(decision.Session) : talked;
    }
}
