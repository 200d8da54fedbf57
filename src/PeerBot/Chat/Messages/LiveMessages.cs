using System.Collections.Immutable;

namespace PeerBot.Chat.Messages;

/// <summary>Messages that are edited in place while what they show goes on. Which message it is, is remembered over restarts.</summary>
/// <param name="platform">The word in <see cref="Place.Platform"/>.</param>
internal sealed class LiveMessages(string platform, IPlatformMemory memory) : IDisposable
{
    private const int Lanes = 16;

    // Two writers of one card must not both find that it was never posted.
    private readonly ImmutableArray<SemaphoreSlim> lanes = [.. Enumerable.Range(0, Lanes).Select(_ => new SemaphoreSlim(1, 1))];

    /// <param name="editAsync">Edits the message of an id, and tells whether that worked; if not, a new one is needed.</param>
    /// <param name="postAsync">Posts a new message, and tells its id.</param>
    /// <returns>The message's id.</returns>
    public async Task<string> PutAsync(
        string channel, string liveKey, Func<string, Task<bool>> editAsync, Func<Task<string>> postAsync, CancellationToken cancellationToken)
    {
        SemaphoreSlim lane = lanes[(int)((uint)StringComparer.Ordinal.GetHashCode(channel + liveKey) % Lanes)];
        await lane.WaitAsync(cancellationToken);
        try
        {
            string memoryKey = MemoryKey(channel, liveKey);
            if (await memory.FindAsync(platform, memoryKey, cancellationToken) is { } known && await editAsync(known))
            {
                return known;
            }

            string id = await postAsync();
            await memory.SaveAsync(platform, memoryKey, id, cancellationToken);
            return id;
        }
        finally
        {
            lane.Release();
        }
    }

    /// <summary>Where the message's id stands in the platform's memory.</summary>
    public static string MemoryKey(string channel, string liveKey) => $"live/{channel}/{liveKey}";

    public void Dispose()
    {
        foreach (SemaphoreSlim lane in lanes)
        {
            lane.Dispose();
        }
    }
}
