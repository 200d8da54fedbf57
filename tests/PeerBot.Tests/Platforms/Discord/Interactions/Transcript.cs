using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using PeerBot.Tests.Platforms.Discord.Fake;

namespace PeerBot.Tests.Platforms.Discord.Interactions;

/// <summary>What people did and what each of them got to see, as a text that can be reviewed.</summary>
internal sealed class Transcript(DiscordHost host, string locale)
{
    private readonly StringBuilder text = new();

    public async Task<FakeInteraction> SlashAsync(string name, string path, params (string Name, object Value)[] options)
    {
        string typed = string.Join(' ', options.Select(option => $"{option.Name}:{(option.Value is FakeUser user ? "@" + user.Member.Name : option.Value)}"));
        return Tell($"{name} types /{path} {typed}".TrimEnd(), name, await host.As(name, locale).SlashAsync(path, options));
    }

    public async Task<FakeInteraction> CompleteAsync(string name, string path, string option, string typed) =>
        Tell($"{name} begins /{path} {option}:{typed}", name, await host.As(name, locale).CompleteAsync(path, option, typed));

    public async Task<FakeInteraction> PressAsync(string name, FakeMessage message, string button) =>
        Tell($"{name} presses [{button}]", name, await host.As(name, locale).PressAsync(message, button));

    public async Task<FakeInteraction> MenuAsync(string name, string entry, FakeMessage message) =>
        Tell($"{name} chooses \"{entry}\" on the message \"{message.Content}\"", name, await host.As(name, locale).MenuAsync(entry, message));

    public async Task<FakeInteraction> MenuAsync(string name, string entry, FakeMember person) =>
        Tell($"{name} chooses \"{entry}\" on {person.Name}", name, await host.As(name, locale).MenuAsync(entry, person));

    public async Task<FakeInteraction> SubmitAsync(string name, FakeInteraction form, params (string Field, string Value)[] values)
    {
        string typed = string.Join(", ", values.Select(value => $"{value.Field} = {value.Value.ReplaceLineEndings(" / ")}"));
        return Tell(typed.Length == 0 ? $"{name} sends the form as it is" : $"{name} sends the form with {typed}", name, await host.As(name, locale).SubmitAsync(form, values));
    }

    /// <summary>What stands in the channel because the bot posted it by itself.</summary>
    public void Look(FakeMessage message, string why) => Say(why, [.. Lines(message, "everybody sees")]);

    public override string ToString() => text.ToString();

    private FakeInteraction Tell(string what, string name, FakeInteraction seen)
    {
        List<string> lines = [];
        if (seen.Form is { } form)
        {
            lines.AddRange(Lines(form));
        }
        else if (seen.Type == 4)
        {
            lines.Add("Discord offers: " + string.Join(" | ", seen.Choices));
        }
        else if (seen.Original is null || seen.AnswerType == 6)
        {
            lines.Add("nothing more is shown");
        }
        else
        {
            foreach (FakeMessage message in seen.FollowUps.Prepend(seen.Original))
            {
                lines.AddRange(Lines(message, message.IsPrivate ? $"{name} alone sees" : "everybody sees"));
            }
        }

        Say(what, lines);
        return seen;
    }

    private void Say(string what, List<string> lines)
    {
        text.Append(what).Append('\n');
        foreach (string line in lines)
        {
            text.Append("    ").Append(line).Append('\n');
        }

        text.Append('\n');
    }

    private IEnumerable<string> Lines(FakeMessage message, string who)
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

    private IEnumerable<string> Lines(JsonObject form)
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
