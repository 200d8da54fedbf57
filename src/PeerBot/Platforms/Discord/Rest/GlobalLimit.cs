using PeerBot.Chat.Traffic;

namespace PeerBot.Platforms.Discord.Rest;

/// <summary>The bot's limit over all routes: 50 calls in a second, and the pauses that Discord imposes.</summary>
internal sealed class GlobalLimit(TimeProvider clock)
{
    public const int MostInASecond = 50;

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private readonly Queue<long> sent = new(MostInASecond);
    private readonly Pause pause = new(clock);

    public void Rest(TimeSpan duration) => pause.Last(duration);

    /// <returns>Zero when a call may be sent now, which is then counted; else how long to wait before asking again.</returns>
    public TimeSpan Take()
    {
        TimeSpan wait = pause.Left;
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
