using System.Collections.Immutable;
using System.Text.Json.Nodes;
using PeerBot.Tests.Platforms.Discord.Fake;

namespace PeerBot.Tests.Platforms.Discord.Interactions;

/// <summary>Messages and forms as lines that can be reviewed.</summary>
internal sealed class Reading(DiscordHost host)
{
    /// <summary>What an interaction brought before whoever began it.</summary>
    public IEnumerable<string> Lines(FakeInteraction seen, string name) => seen switch
    {
        { Form: { } form } => Lines(form),
        { Type: 4 } => ["Discord offers: " + string.Join(" | ", seen.Choices)],
        { Original: null } or { AnswerType: 6, FollowUps.Count: 0 } => ["nothing more is shown"],
        { AnswerType: 6 } => seen.FollowUps.SelectMany(message => Lines(message, WhoSees(message, name))),
        _ => seen.FollowUps.Prepend(seen.Original).SelectMany(message => Lines(message, WhoSees(message, name))),
    };

    /// <param name="who">Whose eyes see it.</param>
    public IEnumerable<string> Lines(FakeMessage message, string who)
    {
        yield return who + ":";
        foreach (string line in Named(FakeInteraction.TextOf(message)).Split('\n'))
        {
            yield return ("  | " + line).TrimEnd();
        }

        ImmutableArray<string> buttons = [.. (message.Body["components"] as JsonArray ?? []).SelectMany(row => ComponentRules.All((JsonObject)row!))
            .Select(part => part["label"]?.GetValue<string>()).OfType<string>()];
        if (!buttons.IsEmpty)
        {
            yield return "  " + string.Join(' ', buttons.Select(button => $"[{button}]"));
        }

        foreach (ApiFile file in message.Files.Values)
        {
            yield return $"  file {file.Name}, {file.Content.Length} bytes";
        }
    }

    public IEnumerable<string> Lines(JsonObject form)
    {
        yield return $"a form opens: {form["title"]}";
        foreach (JsonNode? label in (JsonArray)form["components"]!)
        {
            JsonNode field = label!["component"]!;
            string required = field["required"]?.GetValue<bool>() ?? true ? ", required" : "";
            string known = field["value"]?.ToString() is { Length: > 0 } value ? $" = {value}" : "";
            string chosen = field["default_values"] is JsonArray people ? " = " + string.Join(", ", people.Select(person => Named($"<@{person!["id"]}>"))) : "";
            yield return $"  {label["label"]} ({Kind(field)}{required}){known}{chosen}";
        }
    }

    private static string WhoSees(FakeMessage message, string name) => message.IsPrivate ? $"{name} alone sees" : "everybody sees";

    private static string Kind(JsonNode field) => Known.Int((JsonObject)field, "type") switch
    {
        3 => "choice of " + string.Join(", ", ((JsonArray)field["options"]!).Select(option => option!["label"])),
        4 => Known.Int((JsonObject)field, "style") == 2 ? "several lines" : "one line",
        5 => "people",
        int other => $"type {other}",
    };

    /// <summary>Mentions by name, as Discord shows them.</summary>
    private string Named(string written) =>
        host.Discord.Guild.Members.Values.Aggregate(written, (so, member) => so.Replace($"<@{member.Id}>", "@" + member.Name, StringComparison.Ordinal));
}
