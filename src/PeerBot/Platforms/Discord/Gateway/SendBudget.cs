namespace PeerBot.Platforms.Discord.Gateway;

/// <summary>
/// Discord allows a connection 120 sends in 60 seconds and revokes the access of those who go over it again and again. Room
/// is kept for the heartbeats that keep the connection alive; what was merely asked of us is left out first.
/// </summary>
internal sealed class SendBudget(TimeProvider clock)
{
    public const int Most = 120;
    public const int KeptForHeartbeats = 10;
    public static readonly TimeSpan Window = TimeSpan.FromSeconds(60);

    private readonly Lock gate = new();
    private readonly Queue<long> sent = new();

    /// <summary>Takes room for one send.</summary>
    /// <param name="isVital">It may use what is kept back.</param>
    /// <returns>Whether it may be sent.</returns>
    public bool TryTake(bool isVital)
    {
        lock (gate)
        {
            long now = clock.GetTimestamp();
            while (sent.TryPeek(out long first) && clock.GetElapsedTime(first, now) >= Window)
            {
                sent.Dequeue();
            }

            if (sent.Count >= (isVital ? Most : Most - KeptForHeartbeats))
            {
                return false;
            }

            sent.Enqueue(now);
            return true;
        }
    }
}
