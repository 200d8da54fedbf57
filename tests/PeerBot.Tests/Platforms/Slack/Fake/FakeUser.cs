using System.Text.Json.Nodes;

namespace PeerBot.Tests.Platforms.Slack.Fake;

/// <summary>Somebody at their own Slack: does things and sees what comes of them.</summary>
internal sealed class FakeUser(FakeSlack slack, FakePerson person)
{
    public FakePerson Person => person;

    /// <summary>Where this user is.</summary>
    public string Channel { get; set; } = FakeSlack.Channel;

    /// <summary>What stands open before this user.</summary>
    public FakeView? View => slack.Views.Before(person);

    /// <summary>Types a slash command and waits until something is to be seen.</summary>
    /// <param name="line">Such as <c>/peer question ask Why?</c>.</param>
    public Task<FakeAct> SlashAsync(string line) => Slash(line).SeeAsync();

    /// <summary>Types a slash command without waiting for what comes of it.</summary>
    public FakeAct Slash(string line, bool accepts = true, FakeSocket? over = null)
    {
        string[] words = line.Split(' ', 2);
        JsonObject payload = new()
        {
            ["command"] = words[0],
            ["text"] = words.Length > 1 ? words[1] : "",
            ["user_id"] = person.Id,
            ["user_name"] = person.Id.ToLowerInvariant(),
            ["channel_id"] = Channel,
            ["channel_name"] = "owls",
            ["team_id"] = FakeSlack.TeamId,
            ["api_app_id"] = FakeSlack.AppId,
            ["response_url"] = slack.Answers.Make(Channel, person.Id),
            ["trigger_id"] = slack.Views.Trigger(person),
        };
        return Begin("slash_commands", payload, accepts, over);
    }

    /// <summary>Writes to the bot, by its name where others read along.</summary>
    public FakeAct Mention(string text, string? thread = null, string? eventId = null, string? messageId = null)
    {
        FakeMessage message = slack.Messages.Write(person, $"<@{FakeSlack.BotUser}> {text}", thread);
        JsonObject happened = new()
        {
            ["type"] = "app_mention",
            ["user"] = person.Id,
            ["text"] = $"<@{FakeSlack.BotUser}> {text}",
            ["ts"] = message.Ts,
            ["event_ts"] = message.Ts,
            ["channel"] = Channel,
            ["client_msg_id"] = messageId ?? Guid.NewGuid().ToString(),
        };
        if (thread is not null)
        {
            happened["thread_ts"] = thread;
        }

        return Begin("events_api", Event(happened, eventId), accepts: false);
    }

    public Task<FakeAct> MentionAsync(string text, string? thread = null) => Mention(text, thread).SeeAsync();

    /// <summary>Presses a button and waits until the press was taken.</summary>
    public async Task<FakeAct> PressAsync(FakeMessage message, string label)
    {
        FakeAct act = Press(message, label);
        await act.AcknowledgedAsync();
        return act;
    }

    public FakeAct Press(FakeMessage message, string label)
    {
        JsonObject button = SlackWords.Button(message.Body, label);
        JsonObject payload = Interactive("block_actions");
        payload["channel"] = new JsonObject { ["id"] = message.Channel, ["name"] = "owls" };
        payload["container"] = new JsonObject
        {
            ["type"] = "message",
            ["message_ts"] = message.Ts,
            ["channel_id"] = message.Channel,
            ["is_ephemeral"] = message.For is not null,
        };
        if (message.For is null)
        {
            payload["message"] = message.Body.DeepClone();
            payload["message"]!["ts"] = message.Ts;
        }

        payload["response_url"] = slack.Answers.Make(message.Channel, person.Id);
        payload["actions"] = new JsonArray(Pressed(button));
        return Begin("interactive", payload);
    }

    /// <summary>What this user sees on the app's page, as plain lines; empty before it was ever shown.</summary>
    public string Home => SlackWords.Of(slack.Views.HomeOf(person));

    /// <summary>Goes to the app's page.</summary>
    public FakeAct OpenHome() => Begin(
        "events_api",
        Event(new JsonObject { ["type"] = "app_home_opened", ["user"] = person.Id, ["channel"] = person.Direct, ["tab"] = "home", ["event_ts"] = "1.1" }),
        accepts: false);

    /// <summary>Presses a button on the app's page.</summary>
    public FakeAct PressAtHome(string label)
    {
        JsonObject page = slack.Views.HomeOf(person) ?? throw new InvalidOperationException("The page was never shown.");
        JsonObject payload = Interactive("block_actions");
        payload["container"] = new JsonObject { ["type"] = "view", ["view_id"] = "V0HOME" };
        payload["view"] = page.DeepClone();
        payload["actions"] = new JsonArray(Pressed(SlackWords.Button(page, label)));
        return Begin("interactive", payload);
    }

    /// <summary>Picks in the menu of a message.</summary>
    public FakeAct Menu(string callback, FakeMessage message)
    {
        JsonObject payload = Interactive("message_action");
        payload["callback_id"] = callback;
        payload["channel"] = new JsonObject { ["id"] = message.Channel, ["name"] = "owls" };
        payload["message"] = new JsonObject { ["type"] = "message", ["user"] = message.Body["user"]!.DeepClone(), ["text"] = message.Body["text"]!.DeepClone(), ["ts"] = message.Ts };
        payload["response_url"] = slack.Answers.Make(message.Channel, person.Id);
        return Begin("interactive", payload, accepts: false);
    }

    /// <summary>Picks in the menu that is everywhere.</summary>
    public FakeAct Shortcut(string callback)
    {
        JsonObject payload = Interactive("shortcut");
        payload["callback_id"] = callback;
        return Begin("interactive", payload, accepts: false);
    }

    /// <summary>Fills in the open window and sends it.</summary>
    /// <param name="values">By the field's id; what is not named keeps what stood in it.</param>
    public async Task<FakeAct> SubmitAsync(params (string Field, string Value)[] values)
    {
        FakeView view = View ?? throw new InvalidOperationException("No window is open.");
        JsonObject payload = Interactive("view_submission");
        payload["view"] = FilledForm.Of(view, values);
        payload["response_urls"] = new JsonArray();
        FakeAct act = Begin("interactive", payload);
        JsonObject? answer = await act.AcknowledgedAsync();
        FilledForm.Close(view, answer, slack.Complaints);
        return act;
    }

    /// <summary>Something that happened, as Slack tells of it.</summary>
    public static JsonObject Event(JsonObject happened, string? eventId = null) => new()
    {
        ["type"] = "event_callback",
        ["team_id"] = FakeSlack.TeamId,
        ["api_app_id"] = FakeSlack.AppId,
        ["event"] = happened,
        ["event_id"] = eventId ?? $"Ev{Guid.NewGuid():N}",
    };

    private static JsonObject Pressed(JsonObject button) => new()
    {
        ["type"] = "button",
        ["action_id"] = button["action_id"]!.DeepClone(),
        ["value"] = button["value"]!.DeepClone(),
        ["action_ts"] = "1.1",
    };

    private JsonObject Interactive(string type) => new()
    {
        ["type"] = type,
        ["user"] = new JsonObject { ["id"] = person.Id, ["username"] = person.Id.ToLowerInvariant(), ["name"] = person.Id.ToLowerInvariant(), ["team_id"] = FakeSlack.TeamId },
        ["team"] = new JsonObject { ["id"] = FakeSlack.TeamId, ["domain"] = "owls" },
        ["api_app_id"] = FakeSlack.AppId,
        ["trigger_id"] = slack.Views.Trigger(person),
    };

    private FakeAct Begin(string type, JsonObject payload, bool accepts = true, FakeSocket? over = null)
    {
        int seen = slack.Messages.All.Count;
        FakeView? view = View;
        return new FakeAct(slack, this, slack.Sockets.Deliver(type, payload, accepts, over: over), seen, view);
    }
}
