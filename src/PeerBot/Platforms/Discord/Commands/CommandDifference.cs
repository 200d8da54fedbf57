using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PeerBot.Platforms.Discord.Commands;

/// <summary>
/// Tells whether the registered commands are ours. Discord gives back more than it was given and leaves out what is usual, so
/// both are brought into one form: only the fields we set, without those that say nothing.
/// </summary>
internal static class CommandDifference
{
    private static readonly ImmutableHashSet<string> Ours =
    [
        "type", "name", "name_localizations", "description", "description_localizations", "options", "contexts", "integration_types",
        "required", "autocomplete", "min_value", "max_value", "max_length", "choices", "value",
    ];

    /// <param name="registered">An array, as Discord tells it.</param>
    /// <param name="wanted">An array, as we would send it.</param>
    public static bool IsSame(JsonElement registered, JsonElement wanted) =>
        Forms(registered).SequenceEqual(Forms(wanted), StringComparer.Ordinal);

    private static IEnumerable<string> Forms(JsonElement commands) => commands.EnumerateArray().Select(Form).Order(StringComparer.Ordinal);

    internal static string Form(JsonElement value)
    {
        StringBuilder form = new();
        Append(form, value, isTexts: false);
        return form.ToString();
    }

    /// <param name="isTexts">The object holds texts by locale, so every field of it counts.</param>
    private static void Append(StringBuilder form, JsonElement value, bool isTexts)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                form.Append('{');
                foreach (JsonProperty field in value.EnumerateObject().Where(field => Counts(field, isTexts)).OrderBy(field => field.Name, StringComparer.Ordinal))
                {
                    form.Append(field.Name).Append(':');
                    Append(form, field.Value, field.Name.EndsWith("_localizations", StringComparison.Ordinal));
                    form.Append(';');
                }

                form.Append('}');
                break;
            case JsonValueKind.Array:
                form.Append('[');
                foreach (JsonElement item in value.EnumerateArray())
                {
                    Append(form, item, isTexts: false);
                    form.Append(',');
                }

                form.Append(']');
                break;
            case JsonValueKind.Number:
                form.Append(value.GetDouble().ToString("R", CultureInfo.InvariantCulture));
                break;
            default:
                form.Append(JsonSerializer.Serialize(value.ToString()));
                break;
        }
    }

    private static bool Counts(JsonProperty field, bool isTexts) => (isTexts || Ours.Contains(field.Name)) && field.Value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.False or JsonValueKind.Undefined => false,
        JsonValueKind.Array => field.Value.GetArrayLength() > 0,
        JsonValueKind.Object => field.Value.EnumerateObject().Any(),
        JsonValueKind.String => field.Value.GetString()!.Length > 0,
        _ => true,
    };
}
