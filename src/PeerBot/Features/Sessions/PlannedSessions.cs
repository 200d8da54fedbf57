using PeerBot.Domain.Calendar;
using PeerBot.Domain.Sessions;
using PeerBot.Features.Teams;
using PeerBot.Features.Timetable;

namespace PeerBot.Features.Sessions;

/// <summary>The meetings around the window that a timed act is asked about, as far as they did not begin.</summary>
internal static class PlannedSessions
{
    extension(Planning planning)
    {
        /// <inheritdoc cref="PlannedMeetings" path="/summary"/>
        /// <param name="daysAhead">How many days before a meeting the act happens at most.</param>
        public async Task<IEnumerable<Meeting>> MeetingsToBeginAsync(int daysAhead, CancellationToken cancellationToken)
        {
            IReadOnlyList<Meeting> meetings = await planning.MeetingsAsync(daysAhead, cancellationToken);
            IReadOnlyList<Session> sessions = await planning.SessionsAsync(cancellationToken);
            HashSet<DateOnly> begun =
                [.. sessions.Where(session => session is { Type: SessionType.Peer, State: not SessionState.Planned }).Select(session => session.Date)];
            return meetings.Where(meeting => !begun.Contains(meeting.Date));
        }

        /// <summary>The sessions that have a row, from shortly before the window on, loaded once for all acts.</summary>
        public Task<IReadOnlyList<Session>> SessionsAsync(CancellationToken cancellationToken) => planning.OnceAsync(
            () => SessionStore.ListAsync(
                planning.Work, planning.Team.Id, planning.Days.First.AddDays(-PlannedMeetings.DaysBack), planning.Days.Last.AddDays(1), cancellationToken));
    }
}
