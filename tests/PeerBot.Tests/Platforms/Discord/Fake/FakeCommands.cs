using System.Text.Json.Nodes;

namespace PeerBot.Tests.Platforms.Discord.Fake;

/// <summary>The registered commands, for everywhere and for the one server.</summary>
internal sealed class FakeCommands
{
    private const int CreatesADay = 200;
    private static readonly Dictionary<int, int> Most = new() { [1] = 100, [2] = 15, [3] = 15, [4] = 1 };
    private readonly Dictionary<string, List<JsonObject>> scopes = new() { [""] = [], [FakeDiscord.GuildId] = [] };
    private long nextId = 910_000_000_000_000_000;
    private string application = "";

    /// <summary>How many commands were created that were not there before; 200 a day are allowed.</summary>
    public int Created { get; set; }

    /// <summary>How often a scope was written, whatever came of it.</summary>
    public int Writes { get; private set; }

    public IReadOnlyList<JsonObject> Everywhere => scopes[""];

    public IReadOnlyList<JsonObject> InGuild => scopes[FakeDiscord.GuildId];

    /// <summary>What the user may choose: both scopes.</summary>
    public JsonObject? Find(string name, int type) =>
        scopes.Values.SelectMany(static scope => scope).FirstOrDefault(command => Named(command, name) && Known.Int(command, "type", 1) == type);

    /// <summary>The type of an option, as Discord numbers them.</summary>
    /// <param name="path">Such as <c>question ask</c>.</param>
    public int TypeOf(string path, string option)
    {
        string[] words = path.Split(' ');
        JsonObject found = words.Skip(1).Append(option).Aggregate(Find(words[0], 1)!, static (above, word) =>
            (above["options"] as JsonArray ?? []).OfType<JsonObject>().FirstOrDefault(below => Named(below, word))
            ?? throw new InvalidOperationException($"Discord knows no '{word}' here."));
        return Known.Int(found, "type");
    }

    public void Map(FakeDiscord discord)
    {
        application = FakeDiscord.ApplicationId;
        foreach (string path in new[] { "/applications/{app}/commands", "/applications/{app}/guilds/{guild}/commands" })
        {
            discord.Map("GET", path, call => ApiAnswer.Ok(List(Scope(call), call.Flag("with_localizations"))));
            discord.Map("PUT", path, call => ApiAnswer.Ok(Replace(call)));
            discord.Map("POST", path, call => Create(call));
            discord.Map("GET", path + "/{command}", call => ApiAnswer.Ok(Shown(Find(call), true)));
            discord.Map("PATCH", path + "/{command}", call => ApiAnswer.Ok(Edit(call)));
            discord.Map("DELETE", path + "/{command}", call => Scope(call).Remove(Find(call)) ? ApiAnswer.NoContent : throw ApiError.NotFound(10063, "application command"));
        }
    }

    private List<JsonObject> Scope(ApiCall call)
    {
        if (call["app"] != application)
        {
            throw ApiError.NotFound(10002, "Application");
        }

        string scope = call.Http.Request.RouteValues.ContainsKey("guild") ? call["guild"] : "";
        return scopes.GetValueOrDefault(scope) ?? throw new ApiError(403, 50001, "Missing Access");
    }

    private JsonObject Find(ApiCall call) =>
        Scope(call).Find(command => command["id"]!.GetValue<string>() == call["command"]) ?? throw ApiError.NotFound(10063, "application command");

    private static JsonArray List(List<JsonObject> scope, bool withLocalizations) => [.. scope.Select(command => Shown(command, withLocalizations))];

    private JsonArray Replace(ApiCall call)
    {
        Writes++;
        List<JsonObject> scope = Scope(call);
        JsonObject[] wanted = [.. (call.Json as JsonArray ?? throw ApiError.Invalid("body", "Must be a list")).Select(command => (JsonObject)command!.DeepClone())];
        CheckAll(wanted);
        int created = wanted.Count(command => !scope.Exists(known => Same(known, command)));
        CountCreated(created);
        JsonObject[] stored = [.. wanted.Select(command => Stored(call, command, scope.Find(known => Same(known, command))))];
        scope.Clear();
        scope.AddRange(stored);
        return List(scope, withLocalizations: true);
    }

    private ApiAnswer Create(ApiCall call)
    {
        Writes++;
        List<JsonObject> scope = Scope(call);
        JsonObject command = (JsonObject)call.Body.DeepClone();
        JsonObject? before = scope.Find(known => Same(known, command));
        CheckAll([.. scope.Where(known => known != before).Select(Bare), command]);
        CountCreated(before is null ? 1 : 0);
        JsonObject stored = Stored(call, command, before);
        scope.RemoveAll(known => known == before);
        scope.Add(stored);
        return new ApiAnswer(before is null ? 201 : 200, stored.DeepClone());
    }

    private JsonObject Edit(ApiCall call)
    {
        Writes++;
        JsonObject before = Find(call);
        JsonObject command = Bare(before);
        foreach ((string name, JsonNode? value) in call.Body)
        {
            command[name] = value?.DeepClone();
        }

        CommandRules.Check(command, "command");
        JsonObject stored = Stored(call, command, before);
        List<JsonObject> scope = Scope(call);
        scope[scope.IndexOf(before)] = stored;
        return Shown(stored, true);
    }

    private static void CheckAll(JsonObject[] commands)
    {
        for (int index = 0; index < commands.Length; index++)
        {
            CommandRules.Check(commands[index], $"{index}");
        }

        foreach (IGrouping<int, JsonObject> type in commands.GroupBy(command => Known.Int(command, "type", 1)))
        {
            if (type.Count() > Most[type.Key])
            {
                throw new ApiError(400, 30032, $"Maximum number of application commands reached ({Most[type.Key]})");
            }

            if (type.DistinctBy(command => command["name"]!.GetValue<string>()).Count() != type.Count())
            {
                throw ApiError.Invalid("name", "Application command names must be unique");
            }
        }
    }

    private void CountCreated(int created)
    {
        Created += created;
        if (Created > CreatesADay)
        {
            throw new ApiError(429, 30034, "Max number of daily application command creates has been reached (200)");
        }
    }

    /// <summary>Discord completes what it is given, and leaves out what is false anyway.</summary>
    private JsonObject Stored(ApiCall call, JsonObject command, JsonObject? before)
    {
        JsonObject stored = Bare(command);
        stored["id"] = before?["id"]?.DeepClone() ?? $"{nextId++}";
        stored["application_id"] = application;
        stored["version"] = $"{nextId++}";
        stored["type"] = Known.Int(command, "type", 1);
        stored["description"] = command["description"]?.DeepClone() ?? "";
        stored["default_member_permissions"] = command["default_member_permissions"]?.DeepClone();
        stored["nsfw"] = false;
        stored["integration_types"] = command["integration_types"]?.DeepClone() ?? new JsonArray(0);
        stored["contexts"] = command["contexts"]?.DeepClone();
        if (call.Http.Request.RouteValues.ContainsKey("guild"))
        {
            stored["guild_id"] = call["guild"];
        }

        Complete(stored);
        return stored;
    }

    private static void Complete(JsonObject item)
    {
        item["name_localizations"] = item["name_localizations"]?.DeepClone();
        item["description_localizations"] = item["description_localizations"]?.DeepClone();
        foreach (JsonNode? node in item["options"] as JsonArray ?? [])
        {
            JsonObject option = (JsonObject)node!;
            foreach (string flag in new[] { "required", "autocomplete" })
            {
                if (option[flag]?.GetValue<bool>() == false)
                {
                    option.Remove(flag);
                }
            }

            Complete(option);
        }
    }

    private static JsonObject Bare(JsonObject command)
    {
        JsonObject bare = (JsonObject)command.DeepClone();
        foreach (string name in new[] { "id", "application_id", "version", "guild_id", "nsfw" })
        {
            bare.Remove(name);
        }

        return bare;
    }

    private static JsonObject Shown(JsonObject command, bool withLocalizations)
    {
        JsonObject shown = (JsonObject)command.DeepClone();
        if (!withLocalizations)
        {
            Strip(shown);
        }

        return shown;
    }

    private static void Strip(JsonObject item)
    {
        item.Remove("name_localizations");
        item.Remove("description_localizations");
        foreach (JsonNode? option in item["options"] as JsonArray ?? [])
        {
            Strip((JsonObject)option!);
        }
    }

    private static bool Named(JsonObject command, string name) => command["name"]!.GetValue<string>() == name;

    private static bool Same(JsonObject one, JsonObject other) =>
        Named(one, other["name"]?.GetValue<string>() ?? "") && Known.Int(one, "type", 1) == Known.Int(other, "type", 1);
}
