using PeerBot.Domain.Sessions;
using PeerBot.Features.Engine;
using PeerBot.Features.Sessions;

namespace PeerBot.Features.Agenda;

/// <summary>Tells every session that shows an item of a change to it, in the transaction of the change.</summary>
internal static class ItemChanges
{
    /// <returns>The session in which something is said to an item now: the open one, without one the item's own.</returns>
    public static async Task<Session> SessionNowAsync(TeamCall call, SessionId own, CancellationToken cancellationToken) =>
        await SessionStore.FindOpenAsync(call.Work, call.Team.Id, cancellationToken)
        ?? await SessionStore.FindAsync(call.Work, own, cancellationToken)
        ?? throw new InvalidOperationException($"There is no session {own.Value}.");

    /// <summary>Renews the open session's card, and makes a revision of the published minutes in which the item stands.</summary>
    /// <param name="shownIn">The item's own session, and those in which something was said to it.</param>
    public static async Task TellAsync(TeamCall call, IEnumerable<SessionId> shownIn, CancellationToken cancellationToken)
    {
        Session? open = await SessionStore.FindOpenAsync(call.Work, call.Team.Id, cancellationToken);
        foreach (SessionId session in (open is null ? shownIn : shownIn.Append(open.Id)).Distinct())
        {
            await SessionChanges.TouchAsync(call, session, cancellationToken);
        }
    }
}
