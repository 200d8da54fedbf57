using PeerBot.Chat;
using PeerBot.Platforms.Slack.Messages;
using PeerBot.Platforms.Slack.Sockets;

namespace PeerBot.Platforms.Slack;

/// <summary>Whether commands come in from Slack.</summary>
internal sealed class SlackLink(SlackSockets sockets) : IPlatformLink
{
    public string Platform => SlackPlatform.Word;

    public string? Trouble => sockets.Trouble;
}
