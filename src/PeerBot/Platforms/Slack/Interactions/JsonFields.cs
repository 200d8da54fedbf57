using System.Text.Json;

namespace PeerBot.Platforms.Slack.Interactions;

/// <summary>Looks into what Slack sent, where anything may be missing.</summary>
internal static class JsonFields
{
    extension(JsonElement owner)
    {
        /// <returns>A text that is not empty, or <see langword="null"/>; also for one that holds half a sign, which JSON allows.</returns>
        public string? Text(params ReadOnlySpan<string> path)
        {
            try
            {
                return owner.Find(path) is { ValueKind: JsonValueKind.String } text && text.GetString() is { Length: > 0 } found ? found : null;
            }
            catch (InvalidOperationException)
            {
                return null;
            }
        }

        public JsonElement? Find(params ReadOnlySpan<string> path)
        {
            JsonElement at = owner;
            foreach (string name in path)
            {
                if (at.ValueKind != JsonValueKind.Object || !at.TryGetProperty(name, out at))
                {
                    return null;
                }
            }

            return at.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined ? null : at;
        }

        /// <returns>The items of a list, or nothing.</returns>
        public IEnumerable<JsonElement> Items(string name) =>
            owner.Find(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];
    }
}
