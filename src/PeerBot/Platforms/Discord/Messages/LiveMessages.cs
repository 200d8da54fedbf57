using System.Collections.Immutable;
using PeerBot.Chat;
using PeerBot.Platforms.Discord.Rest;

namespace PeerBot.Platforms.Discord.Messages;

/// <summary>Messages that are edited in place while what they show goes on. Which message it is, is remembered over restarts.</summary>
internal sealed class LiveMessages(ChannelMessages messages, IPlatformMemory memory) : IDisposable
{
    private const int Lanes = 16;

    // Two writers of one card must not both find that it was never posted.
    private readonly ImmutableArray<SemaphoreSlim> lanes = [.. Enumerable.Range(0, Lanes).Select(_ => new SemaphoreSlim(1, 1))];

    /// <param name="key">Of this post, as opposed to the card that it renews.</param>
    /// <returns>The message's id.</returns>
    public async Task<string> PutAsync(string channel, string liveKey, string key, Outgoing outgoing, CancellationToken cancellationToken)
    {
        SemaphoreSlim lane = lanes[(int)((uint)StringComparer.Ordinal.GetHashCode(channel + liveKey) % Lanes)];
        await lane.WaitAsync(cancellationToken);
        try
        {
            string memoryKey = $"live/{channel}/{liveKey}";
            if (await memory.FindAsync(DiscordPlatform.Word, memoryKey, cancellationToken) is { } known
                && await EditAsync(channel, known, outgoing, cancellationToken))
            {
                return known;
            }

            string id = await messages.PostAsync(channel, outgoing, key, cancellationToken);
            await memory.SaveAsync(DiscordPlatform.Word, memoryKey, id, cancellationToken);
            return id;
        }
        finally
        {
            lane.Release();
        }
    }

    /// <returns>Whether it worked; not when the message is gone or Discord takes no more edits of it, so that a new one is needed.</returns>
    private async Task<bool> EditAsync(string channel, string id, Outgoing outgoing, CancellationToken cancellationToken)
    {
        try
        {
            await messages.EditAsync(channel, id, outgoing, cancellationToken);
            return true;
        }
        catch (DiscordApiException exception) when (exception.Code is ErrorCodes.UnknownMessage or ErrorCodes.OldMessageEdits or ErrorCodes.OthersMessage)
        {
            return false;
        }
    }

    public void Dispose()
    {
        foreach (SemaphoreSlim lane in lanes)
        {
            lane.Dispose();
        }
    }
}
