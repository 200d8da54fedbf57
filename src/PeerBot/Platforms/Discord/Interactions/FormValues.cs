using System.Collections.Immutable;
using System.Text.Json;

namespace PeerBot.Platforms.Discord.Interactions;

/// <summary>What was filled into a modal.</summary>
internal static class FormValues
{
    /// <returns>By option; fields that were left empty are missing.</returns>
    public static ImmutableSortedDictionary<string, string> Read(JsonElement data)
    {
        ImmutableSortedDictionary<string, string>.Builder values = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (JsonElement field in data.GetProperty("components").EnumerateArray().SelectMany(Fields))
        {
            if (Value(field) is { Length: > 0 } value)
            {
                values[field.GetProperty("custom_id").GetString()!] = value;
            }
        }

        return values.ToImmutable();
    }

    /// <summary>A field stands inside a label, or inside a row as in older modals.</summary>
    private static IEnumerable<JsonElement> Fields(JsonElement outer)
    {
        if (outer.TryGetProperty("component", out JsonElement inner))
        {
            return [inner];
        }

        return outer.TryGetProperty("components", out JsonElement row) ? row.EnumerateArray() : [];
    }

    private static string? Value(JsonElement field)
    {
        if (field.TryGetProperty("values", out JsonElement values) && values.ValueKind == JsonValueKind.Array)
        {
            bool isPeople = field.TryGetProperty("type", out JsonElement type) && type.GetInt32() == (int)Messages.ComponentType.UserSelect;
            return string.Join(", ", values.EnumerateArray().Select(value => isPeople ? $"<@{value.GetString()}>" : value.GetString()));
        }

        return InteractionReader.Text(field, "value");
    }
}
