using PeerBot.Chat;
using PeerBot.Chat.Messages;

namespace PeerBot.Platforms.Discord.Messages;

/// <summary>Which message a live card is, and which thread hangs on it.</summary>
internal sealed class LiveCards(IPlatformMemory memory)
{
    public async Task<string?> FindAsync(string channel, string liveKey, CancellationToken cancellationToken) =>
        LiveMessages.IdOf(await memory.FindAsync(DiscordPlatform.Word, LiveMessages.MemoryKey(channel, liveKey), cancellationToken));

    public Task<string?> FindThreadAsync(string channel, string liveKey, CancellationToken cancellationToken) =>
        memory.FindAsync(DiscordPlatform.Word, ThreadKey(channel, liveKey), cancellationToken);

    public Task RememberThreadAsync(string channel, string liveKey, string thread, CancellationToken cancellationToken) =>
        memory.SaveAsync(DiscordPlatform.Word, ThreadKey(channel, liveKey), thread, cancellationToken);

    private static string ThreadKey(string channel, string liveKey) => $"thread/{channel}/{liveKey}";
}
