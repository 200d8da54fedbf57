using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace PeerBot.Tests.Platforms.Slack.Fake;

/// <summary>An envelope that was sent, and what came back.</summary>
internal sealed class FakeEnvelope(string id, string type, JsonObject payload, bool accepts, FakeSocket? socket, DateTimeOffset sentAt)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);
    private readonly TaskCompletionSource<JsonObject?> acknowledged = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Id => id;

    public string Type => type;

    public JsonObject Payload => payload;

    /// <summary>Done when it was acknowledged, with what came along.</summary>
    public Task<JsonObject?> Acknowledged => acknowledged.Task;

    public void Take(JsonObject? answer, FakeSocket over, DateTimeOffset at, Complaints complaints)
    {
        // Nothing inside is as good as nothing.
        answer = answer is { Count: 0 } ? null : answer;
        if (over != socket)
        {
            complaints.Add($"{type} was acknowledged on another connection");
        }

        if (at - sentAt > Patience)
        {
            complaints.Add($"{type} was acknowledged after {at - sentAt}");
        }

        if (answer is not null && !accepts)
        {
            complaints.Add($"{type} takes no payload");
        }

        CheckPayload(answer, complaints);
        if (!acknowledged.TrySetResult(answer))
        {
            complaints.Add($"{type} was acknowledged twice");
        }
    }

    private void CheckPayload(JsonObject? answer, Complaints complaints)
    {
        if (answer is null)
        {
            return;
        }

        if (type == "events_api" || (payload["type"]?.ToString() is "block_actions" or "view_closed" or "shortcut" or "message_action"))
        {
            complaints.Add($"{type} must be acknowledged without a payload");
        }

        if (type == "slash_commands" && answer["blocks"] is JsonArray blocks)
        {
            try
            {
                BlockRules.CheckMessage(blocks);
            }
            catch (ApiError error)
            {
                complaints.Add($"the acknowledgement of {type}: {error.Message}");
            }
        }
    }
}

/// <summary>Reads a value that may be missing in the middle of a condition.</summary>
internal static class Existing
{
    public static bool Is<T>(this T? value, [NotNullWhen(true)] out T? found)
        where T : class => (found = value) is not null;
}
