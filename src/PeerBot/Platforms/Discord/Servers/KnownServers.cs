using System.Collections.Concurrent;
using PeerBot.Chat;
using PeerBot.Platforms.Discord.Messages;

namespace PeerBot.Platforms.Discord.Servers;

/// <summary>
/// Which server a channel belongs to. When the bot is removed, Discord names the server alone and no longer tells what was in it,
/// so it is remembered from what people did there.
/// </summary>
internal sealed class KnownServers(IPlatformMemory memory)
{
    // Channels in which something was done since the start: no more than people use.
    private readonly ConcurrentDictionary<string, string> seen = new(StringComparer.Ordinal);

    public async Task RememberAsync(string channel, string server, CancellationToken cancellationToken)
    {
        if (seen.TryAdd(channel, server) && await memory.FindAsync(DiscordPlatform.Word, KeyOf(channel), cancellationToken) != server)
        {
            await memory.SaveAsync(DiscordPlatform.Word, KeyOf(channel), server, cancellationToken);
        }
    }

    public async Task<string?> FindAsync(string channel, CancellationToken cancellationToken) =>
        seen.TryGetValue(channel, out string? server) ? server : await memory.FindAsync(DiscordPlatform.Word, KeyOf(channel), cancellationToken);

    private static string KeyOf(string channel) => "server/" + channel;
}
