namespace PeerBot.Platforms.Local;

/// <summary>
/// Real time plus an offset that only grows. It lets a newcomer see tomorrow's turn without waiting for tomorrow; timers
/// that become due by a jump fire at once.
/// </summary>
public sealed class LocalClock(TimeProvider real) : TimeProvider
{
    /// <summary>The furthest a single step may go: beyond it, daily work would pile up by the hundred.</summary>
    public static readonly TimeSpan MaxStep = TimeSpan.FromDays(31);

    private readonly Lock gate = new();
    private readonly HashSet<LocalTimer> timers = [];
    private TimeSpan offset;

    /// <summary>How far this clock is ahead of real time; never negative.</summary>
    public TimeSpan Offset
    {
        get
        {
            lock (gate)
            {
                return offset;
            }
        }
    }

    public override TimeZoneInfo LocalTimeZone => real.LocalTimeZone;

    public override long TimestampFrequency => real.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => real.GetUtcNow() + Offset;

    public override long GetTimestamp() => real.GetTimestamp() + (long)(Offset.TotalSeconds * real.TimestampFrequency);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        LocalTimer timer = new(this, real, callback, state);
        lock (gate)
        {
            timers.Add(timer);
        }

        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves the clock forward and wakes what became due.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is negative.</exception>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        LocalTimer[] waiting;
        lock (gate)
        {
            offset += by;
            waiting = [.. timers];
        }

        foreach (LocalTimer timer in waiting)
        {
            timer.Hasten();
        }
    }

    internal void Forget(LocalTimer timer)
    {
        lock (gate)
        {
            timers.Remove(timer);
        }
    }
}
