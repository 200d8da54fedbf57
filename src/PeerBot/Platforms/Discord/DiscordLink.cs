using PeerBot.Chat;
using PeerBot.Platforms.Discord.Gateway;
using PeerBot.Platforms.Discord.Messages;

namespace PeerBot.Platforms.Discord;

/// <summary>Whether commands come in from Discord.</summary>
internal sealed class DiscordLink(DiscordGateway gateway) : IPlatformLink
{
    public string Platform => DiscordPlatform.Word;

    public string? Trouble => gateway.IsReady ? null : "not every connection to the gateway is greeted and answered";
}
