using System.Text.Json.Nodes;
using PeerBot.Platforms.Discord.Gateway;
using PeerBot.Tests.Platforms.Discord.Fake;

namespace PeerBot.Tests.Platforms.Discord.Gateway;

/// <summary>Tells what the fake's <c>GET /gateway/bot</c> tells, without the way there.</summary>
internal sealed class ToldByTheFake(FakeDiscord discord) : IGatewayDirectory
{
    /// <summary>How often it was asked.</summary>
    public int Asked { get; private set; }

    public Task<GatewayBot> GetAsync(CancellationToken cancellationToken)
    {
        Asked++;
        JsonObject limit = (JsonObject)discord.GatewayBot["session_start_limit"]!;
        return Task.FromResult(new GatewayBot(
            new Uri(discord.GatewayBot["url"]!.GetValue<string>()),
            discord.GatewayBot["shards"]!.GetValue<int>(),
            new SessionStartLimit(
                limit["total"]!.GetValue<int>(), limit["remaining"]!.GetValue<int>(),
                TimeSpan.FromMilliseconds(limit["reset_after"]!.GetValue<int>()), limit["max_concurrency"]!.GetValue<int>())));
    }
}
