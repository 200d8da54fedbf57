namespace PeerBot.Platforms.Local;

/// <summary>A timer of the <see cref="LocalClock"/>: a real timer that can be told that time has jumped.</summary>
internal sealed class LocalTimer : ITimer
{
    private readonly LocalClock clock;
    private readonly TimerCallback callback;
    private readonly object? state;
    private readonly ITimer inner;
    private readonly Lock gate = new();
    private DateTimeOffset? dueAt;
    private TimeSpan period = Timeout.InfiniteTimeSpan;

    public LocalTimer(LocalClock clock, TimeProvider real, TimerCallback callback, object? state)
    {
        (this.clock, this.callback, this.state) = (clock, callback, state);
        inner = real.CreateTimer(_ => Fire(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        lock (gate)
        {
            this.period = period;
            dueAt = dueTime == Timeout.InfiniteTimeSpan ? null : clock.GetUtcNow() + dueTime;
            return inner.Change(dueTime, period);
        }
    }

    /// <summary>The clock has jumped: what is due by now fires at once, what is not waits the shorter time that is left.</summary>
    public void Hasten()
    {
        lock (gate)
        {
            if (dueAt is { } due)
            {
                TimeSpan left = due - clock.GetUtcNow();
                inner.Change(left > TimeSpan.Zero ? left : TimeSpan.Zero, period);
            }
        }
    }

    public void Dispose()
    {
        clock.Forget(this);
        inner.Dispose();
    }

    public ValueTask DisposeAsync()
    {
        clock.Forget(this);
        return inner.DisposeAsync();
    }

    private void Fire()
    {
        lock (gate)
        {
            bool repeats = period > TimeSpan.Zero;
            dueAt = repeats ? clock.GetUtcNow() + period : null;
        }

        callback(state);
    }
}
