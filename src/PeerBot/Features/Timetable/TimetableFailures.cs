using System.Collections.Concurrent;
using PeerBot.Domain.Teams;

namespace PeerBot.Features.Timetable;

/// <summary>The teams whose timetable fails, and how often it did: each is tried again, ever more rarely.</summary>
internal sealed class TimetableFailures
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<TeamId, int> attempts = new();

    /// <summary>How many teams are tried again at present.</summary>
    public int Count => attempts.Count;

    public bool Contains(TeamId team) => attempts.ContainsKey(team);

    /// <returns>How long to wait before the next attempt: a second, then twice as long each time, at most five minutes.</returns>
    public TimeSpan Add(TeamId team)
    {
        int before = attempts.AddOrUpdate(team, 1, (_, count) => count + 1) - 1;
        TimeSpan wait = TimeSpan.FromSeconds(Math.Pow(2, Math.Min(before, 20)));
        return wait < LongestWait ? wait : LongestWait;
    }

    public void Clear(TeamId team) => attempts.TryRemove(team, out _);
}
