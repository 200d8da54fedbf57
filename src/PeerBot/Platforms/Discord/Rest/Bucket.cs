namespace PeerBot.Platforms.Discord.Rest;

/// <summary>One limit of Discord's: whoever falls under it waits in one queue, and the first one waits for its reset.</summary>
internal sealed class Bucket(TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim queue = new(1, 1);
    private readonly Lock gate = new();
    private long closedUntil = long.MinValue;

    /// <summary>Nobody waits and nothing is closed, so it may be forgotten.</summary>
    public bool IsIdle => queue.CurrentCount == 1 && Wait == TimeSpan.Zero;

    /// <summary>How long nothing may be sent.</summary>
    public TimeSpan Wait
    {
        get
        {
            lock (gate)
            {
                long now = clock.GetTimestamp();
                return closedUntil > now ? clock.GetElapsedTime(now, closedUntil) : TimeSpan.Zero;
            }
        }
    }

    public Task EnterAsync(CancellationToken cancellationToken) => queue.WaitAsync(cancellationToken);

    public void Leave() => queue.Release();

    /// <summary>Closes for a while, unless it is closed for longer already.</summary>
    public void Close(TimeSpan duration)
    {
        lock (gate)
        {
            closedUntil = Math.Max(closedUntil, clock.GetTimestamp() + (long)(duration.TotalSeconds * clock.TimestampFrequency));
        }
    }

    public void Dispose() => queue.Dispose();
}
