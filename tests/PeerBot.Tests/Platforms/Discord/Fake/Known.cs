using System.Text.Json.Nodes;

namespace PeerBot.Tests.Platforms.Discord.Fake;

/// <summary>The rules of bodies that Discord would break a request for, or silently ignore.</summary>
internal static class Known
{
    /// <summary>A field that Discord does not know is ignored by it, so it is a bug that nobody would notice.</summary>
    public static void Fields(JsonObject body, string path, params ReadOnlySpan<string> known)
    {
        foreach ((string name, _) in body)
        {
            if (!known.Contains(name))
            {
                throw ApiError.Invalid($"{path}.{name}", "Unknown field");
            }
        }
    }

    /// <summary>Checks the length of a text in characters as Discord counts them.</summary>
    /// <returns>The text; empty when there is none and none is needed.</returns>
    public static string Text(JsonObject body, string name, string path, int least, int most)
    {
        JsonNode? node = body[name];
        if (node is null && least == 0)
        {
            return "";
        }

        if (node is not JsonValue value || !value.TryGetValue(out string? text))
        {
            throw ApiError.Invalid($"{path}.{name}", "This field is required and must be a string");
        }

        int length = text.EnumerateRunes().Count();
        return length >= least && length <= most
            ? text
            : throw ApiError.Invalid($"{path}.{name}", $"Must be between {least} and {most} in length, not {length}");
    }

    public static JsonObject[] Objects(JsonObject body, string name, string path, int least, int most)
    {
        JsonNode? node = body[name];
        JsonObject[] items = node is null ? [] : [.. (node as JsonArray ?? throw ApiError.Invalid($"{path}.{name}", "Must be a list")).Select(item => (JsonObject)item!)];
        return items.Length >= least && items.Length <= most
            ? items
            : throw ApiError.Invalid($"{path}.{name}", $"Must have {least} to {most} items, not {items.Length}");
    }

    public static int Int(JsonObject body, string name, int otherwise = 0) => body[name] is { } node ? node.GetValue<int>() : otherwise;
}
