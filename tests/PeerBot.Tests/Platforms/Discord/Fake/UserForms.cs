using System.Text.Json.Nodes;

namespace PeerBot.Tests.Platforms.Discord.Fake;

/// <summary>How Discord's own client fills in a form.</summary>
internal static class UserForms
{
    public static JsonObject Submit(FakeDiscord discord, JsonObject form, (string Field, string Value)[] values)
    {
        JsonObject data = new()
        {
            ["custom_id"] = form["custom_id"]!.DeepClone(),
            ["components"] = new JsonArray([.. ((JsonArray)form["components"]!).Where(part => Known.Int((JsonObject)part!, "type") == 18)
                .Select(part => Filled((JsonObject)part!, values))]),
        };
        JsonObject resolved = [];
        foreach (JsonNode? picked in data["components"]!.AsArray().Select(label => label!["component"]!)
            .Where(input => Known.Int((JsonObject)input, "type") == 5).SelectMany(input => input["values"]!.AsArray()))
        {
            UserCommands.Resolve(discord.Guild.Members[picked!.GetValue<string>()], resolved);
        }

        if (resolved.Count > 0)
        {
            data["resolved"] = resolved;
        }

        return data;
    }

    private static JsonObject Filled(JsonObject label, (string Field, string Value)[] values)
    {
        JsonObject input = (JsonObject)label["component"]!;
        string id = input["custom_id"]!.GetValue<string>();
        string name = label["label"]!.GetValue<string>();
        string? given = values.Where(value => value.Field == id || value.Field == name).Select(value => value.Value).FirstOrDefault();
        JsonObject filled = new() { ["type"] = input["type"]!.DeepClone(), ["id"] = 2, ["custom_id"] = id };
        if (Known.Int(input, "type") == 4)
        {
            string text = given ?? input["value"]?.GetValue<string>() ?? "";
            CheckText(input, name, text);
            filled["value"] = text;
        }
        else if (Known.Int(input, "type") == 21)
        {
            filled["value"] = given;
        }
        else
        {
            filled["values"] = given is null ? Chosen(input) : new JsonArray([.. given.Split(',').Select(value => (JsonNode)value)]);
        }

        return new JsonObject { ["type"] = 18, ["id"] = 1, ["component"] = filled };
    }

    private static void CheckText(JsonObject input, string name, string text)
    {
        bool isRequired = input["required"]?.GetValue<bool>() ?? true;
        if ((isRequired && text.Length == 0) || text.Length > Known.Int(input, "max_length", 4000))
        {
            throw new InvalidOperationException($"Discord does not let the user send '{name}' like this.");
        }
    }

    private static JsonArray Chosen(JsonObject input) => input["default_values"] is JsonArray people
        ? [.. people.Select(person => person!["id"]!.DeepClone())]
        : [.. (input["options"] as JsonArray ?? [])
        .Where(option => option!["default"]?.GetValue<bool>() == true).Select(option => option!["value"]!.DeepClone())];
}
