namespace PeerBot.Platforms.Discord.Rest;

/// <summary>The bot's limit over all routes: 50 calls in a second, and the pauses that Discord imposes.</summary>
internal sealed class GlobalLimit(TimeProvider clock)
{
    public const int MostInASecond = 50;

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private readonly Queue<long> sent = new(MostInASecond);
    private readonly Bucket pause = new(clock);

    public void Pause(TimeSpan duration) => pause.Close(duration);

    /// <returns>Zero when a call may be sent now, which is then counted; else how long to wait before asking again.</returns>
    public TimeSpan Take()
    {
        TimeSpan wait = pause.Wait;
        if (wait > TimeSpan.Zero)
        {
            return wait;
        }

        lock (gate)
        {
            long now = clock.GetTimestamp();
            while (sent.TryPeek(out long first) && clock.GetElapsedTime(first, now) >= Second)
            {
                sent.Dequeue();
            }

            if (sent.Count == MostInASecond)
            {
                return Second - clock.GetElapsedTime(sent.Peek(), now);
            }

            sent.Enqueue(now);
            return TimeSpan.Zero;
        }
    }
}
