namespace PeerBot.Chat;

/// <summary>What came in lately, so that the same thing delivered again is told from something new. Bounded; not for several threads.</summary>
/// <param name="most">How many ids are remembered.</param>
internal sealed class RecentIds(int most)
{
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly Queue<string> oldest = new();

    /// <returns>Whether it was not remembered; from now on it is.</returns>
    public bool Add(string id)
    {
        if (!seen.Add(id))
        {
            return false;
        }

        oldest.Enqueue(id);
        if (oldest.Count > most)
        {
            seen.Remove(oldest.Dequeue());
        }

        return true;
    }
}
