using System.Text.Json;
using PeerBot.Chat;
using PeerBot.Platforms.Slack.Api;
using PeerBot.Platforms.Slack.Messages;
using PeerBot.Platforms.Slack.Sockets;

namespace PeerBot.Platforms.Slack.Interactions;

/// <summary>Reads what a person did out of an envelope.</summary>
internal sealed class InteractionReader(SlackIdentity identity)
{
    /// <returns><see langword="null"/> for everything that wants no answer, such as what the bot did itself.</returns>
    public Interaction? Read(Envelope envelope) => envelope.Type switch
    {
        "slash_commands" => Slash(envelope, envelope.Payload),
        "interactive" => Interactive(envelope, envelope.Payload),
        "events_api" when envelope.Payload.Find("event") is { } happened => Mention(envelope, happened),
        _ => null,
    };

    /// <summary>Meant for another workspace or another app.</summary>
    public bool IsForeign(Envelope envelope) => identity.IsForeign(
        envelope.Payload.Text("team_id") ?? envelope.Payload.Text("team", "id"), envelope.Payload.Text("api_app_id"));

    private static Interaction? Slash(Envelope envelope, JsonElement data) =>
        data.Text("channel_id") is { } channel && data.Text("user_id") is { } user
            ? new Interaction(envelope, InteractionKind.Command, Identify(envelope, data), channel, new Person(user, data.Text("user_name") ?? "?"), data)
            {
                ChannelName = NameOf(data.Text("channel_name")),
                Thread = data.Text("thread_ts"),
                ResponseUrl = data.Text("response_url"),
                Trigger = data.Text("trigger_id"),
            }
            : null;

    private static Interaction? Interactive(Envelope envelope, JsonElement data)
    {
        InteractionKind? kind = data.Text("type") switch
        {
            "block_actions" when data.Find("message") is not null || data.Text("container", "type") == "message" => InteractionKind.Press,
            "block_actions" when data.Text("view", "type") == "home" => InteractionKind.Press,
            "view_submission" => InteractionKind.Submission,
            "view_closed" => InteractionKind.Closing,
            "message_action" => InteractionKind.MessageMenu,
            "shortcut" => InteractionKind.GlobalMenu,
            _ => null,
        };
        if (kind is not { } known || data.Text("user", "id") is not { } user)
        {
            return null;
        }

        string away = known == InteractionKind.Press ? ActionIds.ChannelOf(data.Items("actions").Select(action => action.Text("action_id")).FirstOrDefault()) : "";
        bool isAtHome = known == InteractionKind.Press && (away.Length > 0 || data.Text("view", "type") == "home");
        string channel = isAtHome
            ? away
            : data.Text("channel", "id") ?? data.Text("container", "channel_id") ?? "";
        return new Interaction(envelope, known, Identify(envelope, data), channel, new Person(user, data.Text("user", "name") ?? data.Text("user", "username") ?? "?"), data)
        {
            IsAtHome = isAtHome,
            ChannelName = NameOf(data.Text("channel", "name")),
            Thread = data.Text("container", "thread_ts") ?? data.Text("message", "thread_ts"),
            ResponseUrl = isAtHome ? null : data.Text("response_url") ?? data.Items("response_urls").Select(one => one.Text("response_url")).FirstOrDefault(),
            Trigger = data.Text("trigger_id"),
        };
    }

    private Interaction? Mention(Envelope envelope, JsonElement happened)
    {
        bool isForUs = happened.Text("type") switch
        {
            "app_mention" => true,
            "message" => happened.Text("channel_type") == "im" && happened.Text("subtype") is null,
            _ => false,
        };
        return isForUs && happened.Text("user") is { } user && user != identity.UserId && happened.Text("bot_id") is null
            && happened.Text("channel") is { } channel && (happened.Text("ts") ?? happened.Text("event_ts")) is { } ts
            ? new Interaction(
                envelope, InteractionKind.Mention, Key($"{channel}/{ts}"), channel, new Person(user, "?"), happened)
            {
                OtherId = happened.Text("client_msg_id"),
                Thread = happened.Text("thread_ts"),
            }
            : null;
    }

    /// <summary>Of a private channel and of direct messages Slack tells the kind instead of a name.</summary>
    private static string? NameOf(string? channel) => channel is "privategroup" or "directmessage" ? null : channel;

    /// <summary>A press or a command has no id of its own, but its trigger is made for it alone.</summary>
    private static string Identify(Envelope envelope, JsonElement data) => Key(data.Text("trigger_id") ?? envelope.Id);

    /// <summary>Hashed, because a trigger is a secret and an invocation's id is not.</summary>
    private static string Key(string secret) => "slack/" + StableKey.Of(secret);
}
