using System.Text.Json;
using System.Text.Json.Nodes;

namespace PeerBot.Platforms.Discord.Gateway;

/// <summary>Everything that we ever send to the gateway.</summary>
internal static class GatewayPayloads
{
    /// <summary>
    /// GUILDS alone, for servers, channels and threads that come and go. Commands need no intent, and no privileged one is asked for.
    /// </summary>
    public const int Intents = 1;

    /// <param name="sequence">The last event's; 0 before the first.</param>
    public static byte[] Heartbeat(long sequence) => Write(GatewayFrame.Heartbeat, sequence == 0 ? null : sequence);

    public static byte[] Identify(DiscordToken token, int shard, int shards) => Write(GatewayFrame.Identify, new JsonObject
    {
        ["token"] = token.Reveal(),
        ["intents"] = Intents,
        ["properties"] = new JsonObject { ["os"] = "linux", ["browser"] = "peerbot", ["device"] = "peerbot" },
        ["shard"] = new JsonArray(shard, shards),
    });

    public static byte[] Resume(DiscordToken token, GatewaySession session) => Write(GatewayFrame.Resume, new JsonObject
    {
        ["token"] = token.Reveal(),
        ["session_id"] = session.Id,
        ["seq"] = session.Sequence,
    });

    private static byte[] Write(int op, JsonNode? data) => JsonSerializer.SerializeToUtf8Bytes(new JsonObject { ["op"] = op, ["d"] = data });
}
