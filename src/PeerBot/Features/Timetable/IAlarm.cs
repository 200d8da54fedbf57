using PeerBot.Domain.Teams;

namespace PeerBot.Features.Timetable;

/// <summary>Wakes a team's timetable at a moment, by <see cref="WakeTimetable"/>. A team has one alarm; a later setting replaces the earlier.</summary>
internal interface IAlarm
{
    /// <param name="at">A moment in the past wakes at once.</param>
    Task SetAsync(TeamId team, DateTimeOffset at, CancellationToken cancellationToken);
}
