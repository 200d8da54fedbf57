using PeerBot.Domain.Calendar;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Sessions;

/// <summary>Tells that something under a session changed, in the transaction of the change.</summary>
internal static class SessionChanges
{
    /// <summary>How long the card of a session that is over is looked at, in days; a platform might post an older one as a new message.</summary>
    private const int CardDays = 7;

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
            await PublishedDay.ChangedAsync(call.Work, session.Team, session.Date, call.Now, cancellationToken);
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

    /// <summary>Somebody is called otherwise in all sessions: published minutes have a revision, cards that people still look at are shown anew.</summary>
    /// <param name="today">The team's date.</param>
    public static async Task TouchAllAsync(Work work, TeamId team, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await SessionStore.ReviseAsync(work, team, now, cancellationToken);
        foreach (Session session in await SessionStore.ListAsync(
            work, team, today.AddDays(-CardDays), today.AddDays(MeetingCalendar.HorizonDays), cancellationToken))
        {
            await SessionCard.RenewAsync(work, session, now, cancellationToken);
        }
    }
}
