using PeerBot.Domain.Sessions;
using PeerBot.Features.Engine;
using PeerBot.Features.Moderators;
using PeerBot.Storage;

namespace PeerBot.Features.Sessions;

/// <summary>Who leads and writes a session: what was kept when it closed, before that what the rotation says.</summary>
internal static class SessionDuty
{
    /// <returns><see langword="null"/> for a session that no rotation is about.</returns>
    public static async Task<SessionRoles?> OfAsync(
        Work work, TeamContext context, Session session, DateOnly today, CancellationToken cancellationToken)
    {
        if (session.Roles is { } kept)
        {
            return kept;
        }

        // An open session may have run past midnight: its own day still counts.
        DateOnly from = session.Date < today ? session.Date : today;
        DutyBook book = await DutyBook.LoadAsync(work, context, from, cancellationToken);
        if (session.Type != SessionType.Peer)
        {
            return Upcoming(book, new Duty(session.Date, [], []), 0);
        }

        int before = book.Meetings.All.TakeWhile(meeting => meeting.Date < session.Date).Count();
        IReadOnlyList<Duty> duties = book.Forecast(before + 2);
        return before < duties.Count && duties[before].Date == session.Date ? Upcoming(book, duties[before], before + 1) : null;
    }

    private static SessionRoles Upcoming(DutyBook book, Duty duty, int nextIndex)
    {
        IReadOnlyList<Duty> duties = book.Forecast(nextIndex + 1);
        Duty? next = nextIndex < duties.Count ? duties[nextIndex] : null;
        return new SessionRoles(duty.Moderators, duty.Scribes, next?.Date, next?.Moderators ?? [], next?.Scribes ?? []);
    }
}
