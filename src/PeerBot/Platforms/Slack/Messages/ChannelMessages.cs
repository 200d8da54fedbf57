using PeerBot.Platforms.Slack.Api;

namespace PeerBot.Platforms.Slack.Messages;

/// <summary>Posts to channels and edits what was posted.</summary>
internal sealed class ChannelMessages(SlackApi api)
{
    /// <returns>The message's id, which Slack calls its timestamp.</returns>
    public async Task<string> PostAsync(string channel, SlackMessage message, CancellationToken cancellationToken)
    {
        SlackMessage post = message with { Channel = channel, UnfurlLinks = false, UnfurlMedia = false };
        ApiAnswer answer = await SendAsync(ApiMethod.PostMessage, post, cancellationToken);
        return answer.Required("ts");
    }

    /// <summary>Shows a message to one person in a channel that both they and the bot are in.</summary>
    public Task WhisperAsync(string channel, string user, SlackMessage message, CancellationToken cancellationToken) =>
        SendAsync(ApiMethod.PostEphemeral, message with { Channel = channel, User = user }, cancellationToken);

    /// <returns>Whether it worked; not when the message is gone or cannot be edited any more, so that a new one is needed.</returns>
    public async Task<bool> EditAsync(string channel, string ts, SlackMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await SendAsync(ApiMethod.UpdateMessage, message with { Channel = channel, Ts = ts }, cancellationToken);
            return true;
        }
        catch (SlackApiException exception) when (ErrorNames.IsUneditable(exception.Error))
        {
            return false;
        }
    }

    /// <returns>The channel of direct messages with somebody.</returns>
    public async Task<string> OpenDirectAsync(string user, CancellationToken cancellationToken)
    {
        ApiAnswer answer = await api.SendAsync(
            ApiRequest.Of(ApiMethod.OpenConversation, new OpenConversation(user), SlackJson.Default.OpenConversation), cancellationToken);
        return answer.Body.TryGetProperty("channel", out System.Text.Json.JsonElement channel) && channel.TryGetProperty("id", out System.Text.Json.JsonElement id)
            ? id.GetString()!
            : throw new HttpRequestException("Slack did not tell the channel of direct messages.");
    }

    /// <summary>Rather plain words than none.</summary>
    private async Task<ApiAnswer> SendAsync(ApiMethod method, SlackMessage message, CancellationToken cancellationToken)
    {
        try
        {
            return await api.SendAsync(ApiRequest.Of(method, message, PostJson.Default.SlackMessage, message.Channel!), cancellationToken);
        }
        catch (SlackApiException exception) when (message.Blocks is not null && ErrorNames.IsMalformed(exception.Error))
        {
            return await api.SendAsync(ApiRequest.Of(method, message with { Blocks = null }, PostJson.Default.SlackMessage, message.Channel!), cancellationToken);
        }
    }
}
