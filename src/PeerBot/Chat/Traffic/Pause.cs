namespace PeerBot.Chat.Traffic;

/// <summary>A time in which nothing may be sent.</summary>
internal sealed class Pause(TimeProvider clock)
{
    private readonly Lock gate = new();
    private long until = long.MinValue;

    /// <summary>How long it still lasts; zero when it is over.</summary>
    public TimeSpan Left
    {
        get
        {
            lock (gate)
            {
                long now = clock.GetTimestamp();
                return until > now ? clock.GetElapsedTime(now, until) : TimeSpan.Zero;
            }
        }
    }

    /// <summary>Begins or goes on for a while, unless it lasts longer already.</summary>
    public void Last(TimeSpan duration)
    {
        lock (gate)
        {
            until = Math.Max(until, clock.GetTimestamp() + (long)(duration.TotalSeconds * clock.TimestampFrequency));
        }
    }
}
