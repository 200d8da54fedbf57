using System.Text.Json;
using PeerBot.Chat;
using PeerBot.Platforms.Slack.Api;
using PeerBot.Platforms.Slack.Messages;
using PeerBot.Platforms.Slack.Sockets;
using PeerBot.Platforms.Slack.Views;

namespace PeerBot.Platforms.Slack.Interactions;

/// <summary>What happens to the bot and its channels without anybody asking for an answer. Unknown events are logged and ignored.</summary>
internal sealed partial class ChannelEvents(
    SlackIdentity identity, ChannelMessages messages, MessageWriter writer, PeopleBook people, IPlaceNews places, HomePage home, ILogger<ChannelEvents> logger)
{
    public Task HandleAsync(Envelope envelope, CancellationToken cancellationToken)
    {
        if (envelope.Type != "events_api" || envelope.Payload.Find("event") is not { } happened)
        {
            string? inner = envelope.Payload.Text("type");
            LogUnknown(envelope.Type, inner);
            return Task.CompletedTask;
        }

        string? type = happened.Text("type");
        string? channel = happened.Text("channel");
        switch (type)
        {
            case "member_joined_channel" when happened.Text("user") == identity.UserId:
                return GreetAsync(happened, cancellationToken);
            case "tokens_revoked" or "app_uninstalled":
                // Asking who we are ends the program when it is true.
                return identity.FindAsync(cancellationToken);
            case "channel_archive" or "group_archive" or "channel_deleted" or "group_deleted" or "channel_left" or "group_left" when channel is not null:
                LogClosed(channel, type);
                return places.ClosedAsync(new Place(SlackPlatform.Word, channel), PlaceFault.Gone, cancellationToken);
            case "channel_unarchive" or "group_unarchive" when channel is not null:
                return places.OpenedAsync(new Place(SlackPlatform.Word, channel), cancellationToken);
            case "app_home_opened" when happened.Text("tab") == "home" && happened.Text("user") is { } user:
                return ShowHomeAsync(user, cancellationToken);
            case "message" or "app_mention" or "app_home_opened" or "member_joined_channel" or "channel_rename":
                return Task.CompletedTask;
            default:
                LogUnknown(envelope.Type, type);
                return Task.CompletedTask;
        }
    }

    private async Task ShowHomeAsync(string user, CancellationToken cancellationToken) =>
        await home.ShowAsync(user, await people.LanguageOfAsync(user, cancellationToken), cancellationToken);

    /// <summary>Whoever invites the bot learns what to do next.</summary>
    private async Task GreetAsync(JsonElement happened, CancellationToken cancellationToken)
    {
        if (happened.Text("channel") is { } channel)
        {
            Language language = happened.Text("inviter") is { } inviter
                ? await people.LanguageOfAsync(inviter, cancellationToken) ?? Language.English
                : Language.English;
            await places.OpenedAsync(new Place(SlackPlatform.Word, channel), cancellationToken);
            await messages.PostAsync(channel, writer.Say("slack.greeting", language), cancellationToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "An envelope of the unknown type {Type} ({Inner}) is ignored")]
    private partial void LogUnknown(string type, string? inner);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Nothing can be posted in channel {Channel} any more ({Event})")]
    private partial void LogClosed(string channel, string @event);
}
