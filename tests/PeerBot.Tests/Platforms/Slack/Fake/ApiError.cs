using System.Text.Json.Nodes;

namespace PeerBot.Tests.Platforms.Slack.Fake;

/// <summary>A refusal as Slack words it.</summary>
/// <param name="error">Slack's own word.</param>
internal sealed class ApiError(string error, string message = "") : Exception($"{error}: {message}")
{
    public string Error => error;

    public JsonObject Body()
    {
        JsonObject body = new() { ["ok"] = false, ["error"] = error };
        if (message.Length > 0)
        {
            body["response_metadata"] = new JsonObject { ["messages"] = new JsonArray($"[ERROR] {message}") };
        }

        return body;
    }
}
