using System.Collections.Immutable;

namespace PeerBot.Chat.Messages;

/// <summary>Messages that are edited in place while what they show goes on. Which message it is, is remembered over restarts.</summary>
/// <param name="platform">The word in <see cref="Place.Platform"/>.</param>
internal sealed class LiveMessages(string platform, IPlatformMemory memory) : IDisposable
{
    private const int Lanes = 16;

    /// <summary>Stands before the id of the message that is to be replaced, while nobody knows yet what became of the new one.</summary>
    private const char Begun = '?';

    // Two writers of one card must not both find that it was never posted.
    private readonly ImmutableArray<SemaphoreSlim> lanes = [.. Enumerable.Range(0, Lanes).Select(_ => new SemaphoreSlim(1, 1))];

    /// <param name="editAsync">Edits the message of an id, and tells whether that worked; if not, a new one is needed.</param>
    /// <param name="postAsync">Posts a new message, and tells its id.</param>
    /// <returns>The message's id.</returns>
    public async Task<string> PutAsync(
        string channel, string liveKey, Func<string, Task<bool>> editAsync, Func<LiveAttempt, Task<string>> postAsync, CancellationToken cancellationToken)
    {
        SemaphoreSlim lane = lanes[(int)((uint)StringComparer.Ordinal.GetHashCode(channel + liveKey) % Lanes)];
        await lane.WaitAsync(cancellationToken);
        try
        {
            string memoryKey = MemoryKey(channel, liveKey);
            string? kept = await memory.FindAsync(platform, memoryKey, cancellationToken);
            if (IdOf(kept) is { } known && await editAsync(known))
            {
                return known;
            }

            bool isRepeated = kept is [Begun, ..];
            string? replaced = isRepeated ? kept![1..] : kept;
            if (!isRepeated)
            {
                await memory.SaveAsync(platform, memoryKey, Begun + replaced, cancellationToken);
            }

            string id = await postAsync(new LiveAttempt(replaced, isRepeated));
            await memory.SaveAsync(platform, memoryKey, id, cancellationToken);
            return id;
        }
        finally
        {
            lane.Release();
        }
    }

    /// <summary>Where the message's id stands in the platform's memory; <see cref="IdOf"/> reads it.</summary>
    public static string MemoryKey(string channel, string liveKey) => $"live/{channel}/{liveKey}";

    /// <returns>The message's id, or <see langword="null"/> when there is none or nobody knows it.</returns>
    public static string? IdOf(string? kept) => kept is [Begun, ..] ? null : kept;

    public void Dispose()
    {
        foreach (SemaphoreSlim lane in lanes)
        {
            lane.Dispose();
        }
    }
}

/// <summary>A new message is to be posted.</summary>
/// <param name="Replaced">The id of the message whose place it takes, which cannot be edited any more.</param>
/// <param name="IsRepeated">It was tried before, and nobody knows whether it arrived. What it says may have changed since.</param>
internal sealed record LiveAttempt(string? Replaced, bool IsRepeated);
