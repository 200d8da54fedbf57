using System.Text.Json;
using System.Text.Json.Nodes;

namespace PeerBot.Tests.Platforms.Discord.Fake;

/// <summary>How Discord's own client turns what a user chose into an interaction's data.</summary>
internal static class UserCommands
{
    /// <exception cref="InvalidOperationException">The user sees no such command or option.</exception>
    public static JsonObject Slash(FakeDiscord discord, string path, (string Name, object Value)[] options, string? focused)
    {
        string[] words = path.Split(' ');
        JsonObject command = discord.Commands.Find(words[0], 1) ?? throw new InvalidOperationException($"No command /{words[0]} is registered.");
        JsonObject data = new() { ["id"] = command["id"]!.DeepClone(), ["name"] = words[0], ["type"] = 1 };
        JsonObject resolved = [];
        Fill(discord, command, data, words.AsSpan(1), options, focused, resolved);
        if (resolved.Count > 0)
        {
            data["resolved"] = resolved;
        }

        return data;
    }

    public static JsonObject Menu(FakeDiscord discord, string name, FakeMessage message)
    {
        JsonObject command = discord.Commands.Find(name, 3) ?? throw new InvalidOperationException($"No message command '{name}' is registered.");
        JsonObject shown = message.ToJson();
        if (discord.Guild.Members.TryGetValue(message.AuthorId, out FakeMember? author))
        {
            shown["author"] = author.UserJson();
        }

        return new JsonObject
        {
            ["id"] = command["id"]!.DeepClone(),
            ["name"] = name,
            ["type"] = 3,
            ["target_id"] = message.Id,
            ["resolved"] = new JsonObject { ["messages"] = new JsonObject { [message.Id] = shown } },
        };
    }

    public static JsonObject Menu(FakeDiscord discord, string name, FakeMember person)
    {
        JsonObject command = discord.Commands.Find(name, 2) ?? throw new InvalidOperationException($"No user command '{name}' is registered.");
        JsonObject resolved = [];
        Resolve(person, resolved);
        return new JsonObject { ["id"] = command["id"]!.DeepClone(), ["name"] = name, ["type"] = 2, ["target_id"] = person.Id, ["resolved"] = resolved };
    }

    /// <param name="name">A label, placeholder or custom id.</param>
    public static JsonObject Component(FakeMessage message, string name) =>
        (message.Body["components"] as JsonArray ?? []).SelectMany(row => ComponentRules.All((JsonObject)row!))
            .FirstOrDefault(component => new[] { "custom_id", "label", "placeholder" }.Any(field => component[field]?.ToString() == name))
        ?? throw new InvalidOperationException($"The message shows nothing called '{name}'.");

    private static void Fill(
        FakeDiscord discord, JsonObject known, JsonObject data, ReadOnlySpan<string> words, (string Name, object Value)[] options, string? focused, JsonObject resolved)
    {
        JsonObject[] below = [.. (known["options"] as JsonArray ?? []).Select(option => (JsonObject)option!)];
        if (words.Length > 0)
        {
            string word = words[0];
            JsonObject next = Option(below, word);
            JsonObject inner = new() { ["name"] = word, ["type"] = next["type"]!.DeepClone() };
            Fill(discord, next, inner, words[1..], options, focused, resolved);
            data["options"] = new JsonArray(inner);
            return;
        }

        if (focused is null && below.FirstOrDefault(option => option["required"]?.GetValue<bool>() == true && !options.Any(given => given.Name == option["name"]!.ToString())) is { } missing)
        {
            throw new InvalidOperationException($"Discord does not let the user leave out '{missing["name"]}'.");
        }

        data["options"] = new JsonArray([.. options.Select(given => (JsonNode)Value(discord, Option(below, given.Name), given.Value, focused, resolved))]);
    }

    private static JsonObject Option(JsonObject[] options, string name) =>
        Array.Find(options, option => option["name"]!.GetValue<string>() == name) ?? throw new InvalidOperationException($"There is no option '{name}'.");

    private static JsonObject Value(FakeDiscord discord, JsonObject option, object value, string? focused, JsonObject resolved)
    {
        string name = option["name"]!.GetValue<string>();
        if (value is FakeFile file)
        {
            string id = discord.Files.Keep(file);
            ((JsonObject)(resolved["attachments"] ??= new JsonObject()))[id] = discord.Files.ToJson(id);
            return new JsonObject { ["name"] = name, ["type"] = option["type"]!.DeepClone(), ["value"] = id };
        }

        JsonObject json = new() { ["name"] = name, ["type"] = option["type"]!.DeepClone(), ["value"] = JsonSerializer.SerializeToNode(value is FakeUser named ? named.Member.Id : value) };
        if (name == focused)
        {
            json["focused"] = true;
        }
        else if (Known.Int(option, "type") == 6)
        {
            Resolve(discord.Guild.Members[json["value"]!.GetValue<string>()], resolved);
        }
        else if (option["choices"] is JsonArray { Count: > 0 } choices && !choices.Any(choice => choice!["value"]!.ToString() == json["value"]!.ToString()))
        {
            throw new InvalidOperationException($"Discord does not offer '{value}' for '{name}'.");
        }

        return json;
    }

    public static void Resolve(FakeMember member, JsonObject resolved)
    {
        JsonObject asMember = member.ToJson();
        asMember.Remove("user");
        ((JsonObject)(resolved["users"] ??= new JsonObject()))[member.Id] = member.UserJson();
        ((JsonObject)(resolved["members"] ??= new JsonObject()))[member.Id] = asMember;
    }
}
