using System.Text.Json.Nodes;

namespace PeerBot.Tests.Platforms.Slack.Fake;

/// <summary>What Slack's descriptions demand of a call, and what it would silently lose.</summary>
internal static class MethodRules
{
    /// <summary>Fields that Slack takes although its descriptions leave them out.</summary>
    private static readonly string[] Undescribed = ["trigger_id", "view_id", "hash", "view"];

    private static readonly string[] FormOnly =
        ["users.info", "users.list", "conversations.info", "conversations.list", "conversations.members", "conversations.replies", "files.getUploadURLExternal", "chat.getPermalink"];

    /// <exception cref="ApiError">Slack would refuse the call.</exception>
    public static void Check(ApiCall call, bool isTolerant, Complaints complaints)
    {
        if (call.IsJson && FormOnly.Contains(call.Method))
        {
            complaints.Add($"{call.Method} does not take JSON: the arguments are lost");
            throw new ApiError("invalid_arguments", "JSON is not taken");
        }

        if (call.Arguments.ContainsKey("token") && !isTolerant)
        {
            complaints.Add($"{call.Method} has a token in its body");
        }

        if (Spec.Method(call.Method)?["args"] is not JsonObject described)
        {
            return;
        }

        JsonObject known = (JsonObject)described["properties"]!;
        foreach (string required in (described["required"] as JsonArray ?? []).Select(name => name!.ToString()).Where(name => name != "token"))
        {
            if (!call.Arguments.ContainsKey(required))
            {
                complaints.Add($"{call.Method} lacks {required}");
                throw new ApiError("invalid_arguments", $"missing required field: {required}");
            }
        }

        foreach ((string name, _) in call.Arguments)
        {
            if (!known.ContainsKey(name) && !Undescribed.Contains(name) && !isTolerant)
            {
                complaints.Add($"{call.Method} does not know {name}");
            }
        }
    }
}
