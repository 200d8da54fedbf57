using PeerBot.Domain;
using PeerBot.Domain.Sessions;
using PeerBot.Features.Engine;
using PeerBot.Features.Sessions;

namespace PeerBot.Features.Minutes;

/// <summary>Finds which day, and which session of it, people mean when they speak of the minutes.</summary>
internal static class MinutesDay
{
    /// <summary>
    /// The day that was named; otherwise that of the open session, otherwise today when a session was held, otherwise the day
    /// of the session that was held last: minutes are often finished the morning after.
    /// </summary>
    public static async Task<DateOnly> OfAsync(TeamCall call, DateOnly? named, CancellationToken cancellationToken)
    {
        if (named is { } date)
        {
            return date;
        }

        Session? session = await SessionStore.FindOpenAsync(call.Work, call.Team.Id, cancellationToken)
            ?? await SessionStore.FindLastClosedAsync(call.Work, call.Team.Id, cancellationToken);
        return session?.Date ?? call.Today;
    }

    /// <summary>
    /// The session to whose minutes a note belongs: on a named day the latest that has begun, or the one planned for it; else
    /// the open one, the latest of today, or the next.
    /// </summary>
    public static async Task<Result<Session>> SessionAsync(TeamCall call, DateOnly? named, CancellationToken cancellationToken)
    {
        if (named is null && await SessionStore.FindOpenAsync(call.Work, call.Team.Id, cancellationToken) is { } open)
        {
            return open;
        }

        DateOnly date = named ?? call.Today;
        IReadOnlyList<Session> sessions = await SessionStore.ListAsync(call.Work, call.Team.Id, date, date, cancellationToken);
        if (sessions.LastOrDefault(session => session.State != SessionState.Planned) is { } begun)
        {
            return begun;
        }

        return named < call.Today
            ? Problem.NotFound("minutes.no-session-on", ("date", date))
            : await SessionFinder.PlannedAsync(call, named, cancellationToken);
    }
}
