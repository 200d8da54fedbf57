using PeerBot.Tests.Architecture.Samples.Platforms.Slack;

namespace PeerBot.Tests.Architecture.Samples.Platforms.Discord;

internal static class NamesAnotherPlatform
{
    public static Type Other => typeof(Client);
}
