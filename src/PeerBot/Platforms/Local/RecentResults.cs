namespace PeerBot.Platforms.Local;

/// <summary>
/// Remembers what the last wishes came to. A page that lost its line sends the same wish again and gets the same result,
/// even while the first is still under way.
/// </summary>
internal sealed class RecentResults
{
    private const int Kept = 512;

    private readonly Lock gate = new();
    private readonly Dictionary<string, Task<ChatResult>> results = new(StringComparer.Ordinal);
    private readonly Queue<string> oldest = new(Kept);

    public async Task<ChatResult> OnceAsync(string id, Func<Task<ChatResult>> run)
    {
        Task<ChatResult> result = Begin(id, run);
        try
        {
            return await result;
        }
        catch
        {
            Forget(id, result);
            throw;
        }
    }

    private Task<ChatResult> Begin(string id, Func<Task<ChatResult>> run)
    {
        lock (gate)
        {
            if (results.TryGetValue(id, out Task<ChatResult>? known))
            {
                return known;
            }

            if (oldest.Count == Kept)
            {
                results.Remove(oldest.Dequeue());
            }

            oldest.Enqueue(id);
            return results[id] = Task.Run(run);
        }
    }

    private void Forget(string id, Task<ChatResult> result)
    {
        lock (gate)
        {
            if (results.GetValueOrDefault(id) == result)
            {
                results.Remove(id);
            }
        }
    }
}
