using PeerBot.Domain.Calendar;

namespace PeerBot.Domain.Teams;

/// <summary>A study group.</summary>
/// <param name="Name">What the group calls itself; shown and exported, at most <see cref="MaxNameLength"/> long.</param>
/// <param name="Schedule">When it usually meets, and in which zone its days begin.</param>
public sealed record Team(TeamId Id, string Name, WeeklySchedule Schedule, TeamSettings Settings)
{
    /// <summary>In UTF-16 units.</summary>
    public const int MaxNameLength = 60;

    /// <summary>The day it is for the team at a moment.</summary>
    public DateOnly DateOf(DateTimeOffset moment) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Schedule.Zone).DateTime);
}
