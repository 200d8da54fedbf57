using PeerBot.Domain.Sessions;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Sessions;

/// <summary>Tells that something under a session changed, in the transaction of the change.</summary>
internal static class SessionChanges
{
    /// <summary>The session's card is to be shown anew; and where its minutes are published, they have a revision now.</summary>
    public static async Task TouchAsync(TeamCall call, SessionId id, CancellationToken cancellationToken) => await TouchAsync(
        call,
        await SessionStore.FindAsync(call.Work, id, cancellationToken) ?? throw new InvalidOperationException($"There is no session {id.Value}."),
        cancellationToken);

    /// <param name="session">As it stands in the database.</param>
    public static async Task TouchAsync(TeamCall call, Session session, CancellationToken cancellationToken)
    {
        if (session.PublishedAt is not null)
        {
            await SessionStore.SaveAsync(call.Work, session.Touch(call.Now), cancellationToken);
        }

        if (session.State == SessionState.Open)
        {
            await SessionCard.RequestAsync(call.Work, session, call.Now, cancellationToken);
        }
        else if (session.State == SessionState.Planned)
        {
            await SessionCard.RenewAsync(call.Work, session, call.Now, cancellationToken);
        }
    }
}
