using System.Text.Json.Nodes;

namespace PeerBot.Benchmarks.Bots;

/// <summary>Slash commands of one person in some channels, in the envelopes in which Slack sends them.</summary>
internal static class SlackCommand
{
    public const int Channels = 10;
    private static long last;

    public static JsonObject SetUp(LoadSlack slack, int channel) =>
        Typed(slack, $"setup-{channel}", channel, $"peerbot setup name:Owls{channel} days:daily time:16:00 timezone:Asia/Seoul");

    /// <param name="token">By which the acknowledgement and the answer are known.</param>
    public static JsonObject Ask(LoadSlack slack, string token) =>
        Typed(slack, token, (int)(last % Channels), $"question ask Why does the sum of the weights vanish in {token}?");

    private static JsonObject Typed(LoadSlack slack, string token, int channel, string text) => new()
    {
        ["envelope_id"] = token,
        ["type"] = "slash_commands",
        ["accepts_response_payload"] = true,
        ["payload"] = new JsonObject
        {
            ["command"] = "/peer",
            ["text"] = text,
            ["team_id"] = LoadSlack.TeamId,
            ["team_domain"] = "owls",
            ["api_app_id"] = LoadSlack.AppId,
            ["channel_id"] = $"C{channel}",
            ["channel_name"] = $"owls-{channel}",
            ["user_id"] = LoadSlack.UserId,
            ["user_name"] = "ada",
            ["trigger_id"] = $"{Interlocked.Increment(ref last)}.1.load",
            ["response_url"] = slack.AnswerUrl(token),
            ["is_enterprise_install"] = "false",
        },
    };
}
