namespace PeerBot.Platforms.Discord.Gateway;

/// <summary>
/// How far the events of one session are done for good. Handlers finish in any order; a restart may resume only from before
/// the first one that is not done.
/// </summary>
internal sealed class SettledSequence(long start)
{
    private readonly Lock gate = new();
    private readonly SortedSet<long> open = [];
    private long last = start;

    /// <summary>The highest number up to which everything is done.</summary>
    public long Value
    {
        get
        {
            lock (gate)
            {
                return open.Count == 0 ? last : open.Min - 1;
            }
        }
    }

    /// <summary>An event came in and is not done yet.</summary>
    public void Begin(long sequence)
    {
        lock (gate)
        {
            open.Add(sequence);
            last = Math.Max(last, sequence);
        }
    }

    public void Settle(long sequence)
    {
        lock (gate)
        {
            open.Remove(sequence);
        }
    }
}
