using System.Text.Json.Nodes;

namespace PeerBot.Benchmarks.Bots;

/// <summary>Slash commands of one person in some channels, as the gateway tells of them.</summary>
internal static class LoadInteraction
{
    public const int Channels = 10;
    private static long last = 1_000_000_000_000_000_000;

    public static JsonObject SetUp(int channel) => Slash(
        $"setup-{channel}", channel, "peerbot", Subcommand("setup", ("name", $"Owls {channel}"), ("days", "daily"), ("time", "16:00"), ("timezone", "Asia/Seoul")));

    /// <param name="token">By which the answer is known.</param>
    public static JsonObject Ask(string token) => Slash(
        token, (int)(last % Channels), "question", Subcommand("ask", ("text", "Why does the sum of the weights vanish?")));

    private static JsonObject Subcommand(string name, params ReadOnlySpan<(string Name, string Value)> options)
    {
        JsonArray values = [];
        foreach ((string option, string value) in options)
        {
            values.Add(new JsonObject { ["name"] = option, ["type"] = 3, ["value"] = value });
        }

        return new JsonObject { ["name"] = name, ["type"] = 1, ["options"] = values };
    }

    private static JsonObject Slash(string token, int channel, string command, JsonObject subcommand) => new()
    {
        ["version"] = 1,
        ["id"] = $"{Interlocked.Increment(ref last)}",
        ["application_id"] = LoadDiscord.ApplicationId,
        ["type"] = 2,
        ["token"] = token,
        ["data"] = new JsonObject { ["id"] = "700000000000000000", ["name"] = command, ["type"] = 1, ["options"] = new JsonArray(subcommand) },
        ["guild_id"] = "900000000000000002",
        ["channel_id"] = $"{900_000_000_000_000_100 + channel}",
        ["channel"] = new JsonObject { ["id"] = $"{900_000_000_000_000_100 + channel}", ["type"] = 0, ["name"] = "study", ["permissions"] = "562949953421311" },
        ["member"] = Member(),
        ["locale"] = "en-US",
        ["guild_locale"] = "en-US",
        ["context"] = 0,
        ["app_permissions"] = "562949953421311",
        ["attachment_size_limit"] = 10 << 20,
        ["entitlements"] = new JsonArray(),
        ["authorizing_integration_owners"] = new JsonObject { ["0"] = "900000000000000002" },
    };

    private static JsonObject Member() => new()
    {
        ["user"] = new JsonObject { ["id"] = "900000000000000009", ["username"] = "ada", ["global_name"] = "Ada", ["discriminator"] = "0", ["avatar"] = null },
        ["nick"] = null,
        ["roles"] = new JsonArray(),
        ["joined_at"] = "2026-01-01T00:00:00.000000+00:00",
        ["permissions"] = "562949953421311",
        ["deaf"] = false,
        ["mute"] = false,
        ["flags"] = 0,
    };
}
