using System.Text.Json.Nodes;

namespace PeerBot.Tests.Platforms.Slack.Fake;

/// <summary>Windows, and the triggers that open them: once, within three seconds.</summary>
internal sealed class FakeViews
{
    private static readonly TimeSpan Life = TimeSpan.FromSeconds(3);
    private readonly FakeSlack slack;
    private readonly Dictionary<string, (FakePerson Person, DateTimeOffset MadeAt, bool IsUsed)> triggers = [];
    private readonly Dictionary<string, FakeView> byId = [];
    private readonly Dictionary<string, JsonObject> homes = [];
    private int made;

    public FakeViews(FakeSlack slack)
    {
        this.slack = slack;
        slack.Map("views.open", Open);
        slack.Map("views.update", Update);
        slack.Map("views.publish", Publish);
    }

    public string Trigger(FakePerson person) => slack.Quietly(() =>
    {
        string trigger = $"trigger.{++made}.{Guid.NewGuid():N}";
        triggers[trigger] = (person, slack.Clock.GetUtcNow(), false);
        return trigger;
    });

    /// <summary>What stands open before somebody.</summary>
    public FakeView? Before(FakePerson person) => slack.Quietly(() => byId.Values.LastOrDefault(view => view.Person == person && view.IsOpen));

    /// <summary>What somebody sees on the app's page; <see langword="null"/> before it was ever shown.</summary>
    public JsonObject? HomeOf(FakePerson person) => slack.Quietly(() => homes.GetValueOrDefault(person.Id));

    /// <summary>How often windows were updated.</summary>
    public int Updates { get; private set; }

    private JsonObject Open(ApiCall call)
    {
        string trigger = call.Required("trigger_id");
        if (!triggers.TryGetValue(trigger, out (FakePerson Person, DateTimeOffset MadeAt, bool IsUsed) known))
        {
            throw new ApiError("invalid_trigger_id");
        }

        if (known.IsUsed)
        {
            throw new ApiError("exchanged_trigger_id");
        }

        if (slack.Clock.GetUtcNow() - known.MadeAt > Life)
        {
            throw new ApiError("expired_trigger_id");
        }

        triggers[trigger] = known with { IsUsed = true };
        JsonObject shown = Read(call);
        FakeView view = new($"V{++made}", known.Person) { Shown = shown, Hash = $"hash{made}" };
        byId[view.Id] = view;
        return view.Answer();
    }

    private JsonObject Update(ApiCall call)
    {
        FakeView view = byId.GetValueOrDefault(call.Required("view_id")) ?? throw new ApiError("not_found");
        if (call.Text("hash") is { } hash && hash != view.Hash)
        {
            throw new ApiError("hash_conflict");
        }

        view.Shown = Read(call);
        view.Hash = $"hash{++made}";
        Updates++;
        return view.Answer();
    }

    private JsonObject Publish(ApiCall call)
    {
        JsonObject view = Shape(call);
        BlockRules.CheckHome(view);
        homes[call.Required("user_id")] = (JsonObject)view.DeepClone();
        return new JsonObject { ["view"] = view.DeepClone() };
    }

    private static JsonObject Read(ApiCall call)
    {
        JsonObject view = Shape(call);
        BlockRules.CheckView(view);
        return (JsonObject)view.DeepClone();
    }

    private static JsonObject Shape(ApiCall call) =>
        call.Arguments["view"] as JsonObject ?? throw new ApiError("invalid_arguments", "view must be an object");
}

/// <summary>A window before somebody.</summary>
internal sealed record FakeView(string Id, FakePerson Person)
{
    public required JsonObject Shown { get; set; }

    public required string Hash { get; set; }

    public bool IsOpen { get; set; } = true;

    /// <summary>What stands at the fields, by block.</summary>
    public JsonObject Errors { get; set; } = [];

    public string Text => SlackWords.Of(Shown);

    public JsonObject Answer()
    {
        JsonObject view = (JsonObject)Shown.DeepClone();
        view["id"] = Id;
        view["hash"] = Hash;
        return new JsonObject { ["view"] = view };
    }
}
