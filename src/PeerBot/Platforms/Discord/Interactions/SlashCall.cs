using System.Collections.Immutable;
using System.Text.Json;
using PeerBot.Chat.Commands;

namespace PeerBot.Platforms.Discord.Interactions;

/// <summary>What somebody typed after a slash, complete or not.</summary>
/// <param name="Focused">The option that is being typed, while it is.</param>
internal sealed record SlashCall(CommandCall Call, string? Focused)
{
    private const int Subcommand = 1;
    private const int SubcommandGroup = 2;
    private const int User = 6;
    private const int Attachment = 11;

    /// <summary>The files that were given, by the options that they stand for.</summary>
    public ImmutableArray<AttachedFile> Files { get; init; } = [];

    /// <param name="data">The interaction's data; names in it are the default ones, whatever the reader's language.</param>
    public static SlashCall Read(JsonElement data)
    {
        List<string> path = [data.GetProperty("name").GetString()!];
        JsonElement[] options = Options(data);
        while (options is [JsonElement below, ..] && below.GetProperty("type").GetInt32() is Subcommand or SubcommandGroup)
        {
            path.Add(below.GetProperty("name").GetString()!);
            options = Options(below);
        }

        ImmutableSortedDictionary<string, string> given = options.ToImmutableSortedDictionary(Name, Value, StringComparer.Ordinal);
        JsonElement focused = options.FirstOrDefault(option => option.TryGetProperty("focused", out JsonElement flag) && flag.ValueKind == JsonValueKind.True);
        return new SlashCall(
            new CommandCall(string.Join(' ', path), given),
            focused.ValueKind == JsonValueKind.Object ? Name(focused) : null)
        {
            Files = [.. options.Where(option => option.GetProperty("type").GetInt32() == Attachment).Select(option => FileOf(data, option))],
        };
    }

    private static AttachedFile FileOf(JsonElement data, JsonElement option)
    {
        JsonElement file = data.GetProperty("resolved").GetProperty("attachments").GetProperty(Value(option));
        return new AttachedFile(
            Name(option), file.GetProperty("filename").GetString()!, new Uri(file.GetProperty("url").GetString()!), file.GetProperty("size").GetInt64());
    }

    private static JsonElement[] Options(JsonElement owner) =>
        owner.TryGetProperty("options", out JsonElement options) && options.ValueKind == JsonValueKind.Array ? [.. options.EnumerateArray()] : [];

    private static string Name(JsonElement option) => option.GetProperty("name").GetString()!;

    private static string Value(JsonElement option)
    {
        string value = option.TryGetProperty("value", out JsonElement written) ? written.ToString() : "";
        return option.GetProperty("type").GetInt32() == User && value.Length > 0 ? $"<@{value}>" : value;
    }
}
