using PeerBot.Domain;
using PeerBot.Domain.Calendar;
using PeerBot.Domain.Sessions;
using PeerBot.Features.Engine;
using PeerBot.Features.Moderators;

namespace PeerBot.Features.Sessions;

/// <summary>Finds the session that something said now belongs to.</summary>
internal static class SessionFinder
{
    /// <summary>The open session; without one, the next that the calendar plans, which gets its row now.</summary>
    public static async Task<Result<Session>> CurrentAsync(TeamCall call, CancellationToken cancellationToken) =>
        await SessionStore.FindOpenAsync(call.Work, call.Team.Id, cancellationToken) is { } open
            ? open
            : await PlannedAsync(call, null, cancellationToken);

    /// <summary>The day on which something said now counts as said.</summary>
    public static async Task<DateOnly> DayNowAsync(TeamCall call, CancellationToken cancellationToken) =>
        (await SessionStore.FindOpenAsync(call.Work, call.Team.Id, cancellationToken))?.Date ?? call.Today;

    /// <summary>The peer session planned for a day.</summary>
    /// <param name="date">A coming meeting day; the next one when left out.</param>
    public static async Task<Result<Session>> PlannedAsync(TeamCall call, DateOnly? date, CancellationToken cancellationToken)
    {
        ComingMeetings coming = await ComingMeetings.LoadAsync(call.Work, call.Team, call.Today, cancellationToken);
        Meeting? meeting = date is { } day ? coming.On(day) : coming.Next;
        if (meeting is null)
        {
            return date is { } missing
                ? Problem.NotFound("moderator.no-meeting-on", ("date", missing))
                : Problem.Conflict("moderator.no-meeting");
        }

        return await SessionStore.FindPlannedAsync(call.Work, call.Team.Id, meeting.Date, SessionType.Peer, cancellationToken)
            ?? await SessionStore.AddAsync(call.Work, call.Team.Id, meeting.Date, SessionType.Peer, meeting.StartsAt, cancellationToken);
    }
}
