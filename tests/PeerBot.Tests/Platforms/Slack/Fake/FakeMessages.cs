using System.Globalization;
using System.Text.Json.Nodes;

namespace PeerBot.Tests.Platforms.Slack.Fake;

/// <summary>Channels and what is written in them.</summary>
internal sealed class FakeMessages
{
    private readonly FakeSlack slack;
    private readonly List<FakeMessage> all = [];
    private int count;

    public FakeMessages(FakeSlack slack)
    {
        this.slack = slack;
        slack.Map("chat.postMessage", Post);
        slack.Map("chat.postEphemeral", Whisper);
        slack.Map("chat.update", Update);
        slack.Map("conversations.info", call => new JsonObject
        {
            ["channel"] = new JsonObject { ["id"] = call.Required("channel"), ["is_member"] = Joined.Contains(call.Required("channel")) },
        });
        slack.Map("conversations.open", call => new JsonObject { ["channel"] = new JsonObject { ["id"] = "D" + call.Required("users")[1..] } });
    }

    /// <summary>Channels that the bot is a member of.</summary>
    public HashSet<string> Joined { get; } = [FakeSlack.Channel];

    public IReadOnlyList<FakeMessage> All => slack.Quietly<IReadOnlyList<FakeMessage>>(() => [.. all]);

    /// <summary>What everybody sees in the usual channel.</summary>
    public IReadOnlyList<FakeMessage> Shown => [.. All.Where(message => message.Channel == FakeSlack.Channel && message.For is null)];

    /// <summary>Something that a person wrote.</summary>
    public FakeMessage Write(FakePerson person, string text, string? thread = null) =>
        slack.Quietly(() => Add(FakeSlack.Channel, new JsonObject { ["text"] = text, ["user"] = person.Id }, null, thread));

    /// <summary>Something that came as an answer.</summary>
    /// <param name="onlyFor">Who alone sees it.</param>
    public FakeMessage Add(string channel, JsonObject body, string? onlyFor, string? thread)
    {
        FakeMessage message = new(
            string.Create(CultureInfo.InvariantCulture, $"{slack.Clock.GetUtcNow().ToUnixTimeSeconds()}.{++count:000000}"), channel, onlyFor, thread)
        { Body = body };
        all.Add(message);
        return message;
    }

    /// <exception cref="ApiError">Slack would refuse it.</exception>
    public static void Check(JsonObject body)
    {
        string text = body["text"]?.ToString() ?? "";
        if (body["blocks"] is JsonArray blocks)
        {
            BlockRules.CheckMessage(blocks);
        }

        if (text.Length == 0)
        {
            throw new ApiError("no_text", "text must always stand beside blocks");
        }

        if (text.Length > 3_900)
        {
            throw new ApiError("msg_too_long", $"{text.Length} characters");
        }
    }

    private JsonObject Post(ApiCall call)
    {
        string channel = Reach(call);
        Check(call.Arguments);
        FakeMessage message = Add(channel, (JsonObject)call.Arguments.DeepClone(), null, call.Text("thread_ts"));
        return new JsonObject { ["channel"] = channel, ["ts"] = message.Ts, ["message"] = call.Arguments.DeepClone() };
    }

    private JsonObject Whisper(ApiCall call)
    {
        string channel = Reach(call);
        Check(call.Arguments);
        FakeMessage message = Add(channel, (JsonObject)call.Arguments.DeepClone(), call.Required("user"), call.Text("thread_ts"));
        return new JsonObject { ["message_ts"] = message.Ts };
    }

    private JsonObject Update(ApiCall call)
    {
        FakeMessage message = all.Find(known => known.Ts == call.Required("ts") && known.Channel == call.Required("channel") && known.For is null)
            ?? throw new ApiError("message_not_found");
        Check(call.Arguments);
        if (call.Arguments["blocks"] is null && message.Body["blocks"] is not null)
        {
            slack.Complaints.Add("chat.update with text alone removes the blocks");
        }

        message.Body = (JsonObject)call.Arguments.DeepClone();
        return new JsonObject { ["channel"] = message.Channel, ["ts"] = message.Ts, ["text"] = message.Body["text"]!.DeepClone() };
    }

    private string Reach(ApiCall call)
    {
        string channel = call.Required("channel");
        return Joined.Contains(channel) || channel.StartsWith('D') ? channel : throw new ApiError("not_in_channel");
    }
}

/// <summary>A message.</summary>
/// <param name="For">Who alone sees it, or <see langword="null"/>.</param>
internal sealed record FakeMessage(string Ts, string Channel, string? For, string? Thread)
{
    public required JsonObject Body { get; set; }

    public string Text => SlackWords.Of(Body);
}
