using System.Collections.Concurrent;
using PeerBot.Domain.Teams;

namespace PeerBot.Features.Timetable;

/// <summary>The teams whose timetable fails, and how often it did: each is tried again, ever more rarely.</summary>
internal sealed class TimetableFailures(TimeProvider clock)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<TeamId, (int Count, DateTimeOffset Retry)> failing = new();

    /// <summary>How many teams are tried again at present.</summary>
    public int Count => failing.Count;

    public bool Contains(TeamId team) => failing.ContainsKey(team);

    /// <summary>It failed, once more.</summary>
    /// <returns>When to try again: a second later, then twice as long each time, at most five minutes.</returns>
    public DateTimeOffset Add(TeamId team)
    {
        DateTimeOffset now = clock.GetUtcNow();
        return failing.AddOrUpdate(
            team,
            _ => (1, now + WaitAfter(1)),
            (_, before) => (before.Count + 1, now + WaitAfter(before.Count + 1))).Retry;
    }

    /// <returns>When to try again, if that is still to come; <see langword="null"/> when nothing holds the team back.</returns>
    public DateTimeOffset? RetryOf(TeamId team)
    {
        DateTimeOffset now = clock.GetUtcNow();

        // Further away than anybody ever waits: the clock was set back.
        return failing.TryGetValue(team, out (int Count, DateTimeOffset Retry) failure) && failure.Retry > now && failure.Retry <= now + LongestWait ? failure.Retry : null;
    }

    public void Clear(TeamId team) => failing.TryRemove(team, out _);

    private static TimeSpan WaitAfter(int count)
    {
        TimeSpan wait = TimeSpan.FromSeconds(Math.Pow(2, Math.Min(count - 1, 20)));
        return wait < LongestWait ? wait : LongestWait;
    }
}
