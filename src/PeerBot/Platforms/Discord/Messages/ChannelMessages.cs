using PeerBot.Chat;
using PeerBot.Platforms.Discord.Rest;

namespace PeerBot.Platforms.Discord.Messages;

/// <summary>Posts to channels and edits what was posted.</summary>
internal sealed class ChannelMessages(DiscordRest rest)
{
    /// <param name="key">Posted again under one key within minutes, it shows once.</param>
    /// <returns>The message's id.</returns>
    public async Task<string> PostAsync(string channel, Outgoing outgoing, string key, CancellationToken cancellationToken)
    {
        Outgoing once = outgoing with { Message = outgoing.Message with { Nonce = StableKey.Of($"{channel}\n{key}"), EnforceNonce = true } };
        RestAnswer answer = await rest.SendAsync(
            new RestRequest(HttpMethod.Post, ApiRoute.Of("/channels/{channel}/messages", channel)) { Body = once.ToBody() }, cancellationToken);
        return answer.Body?.GetProperty("id").GetString() ?? throw new HttpRequestException("Discord did not tell the message's id.");
    }

    /// <returns>Whether it worked; not when the message is gone or Discord takes no more edits of it, so that a new one is needed.</returns>
    public async Task<bool> EditAsync(string channel, string id, Outgoing outgoing, CancellationToken cancellationToken)
    {
        try
        {
            await rest.SendAsync(
                new RestRequest(HttpMethod.Patch, ApiRoute.Of("/channels/{channel}/messages/{message}", channel, id)) { Body = outgoing.ToEdit() },
                cancellationToken);
            return true;
        }
        catch (DiscordApiException exception) when (exception.Code is ErrorCodes.UnknownMessage or ErrorCodes.OldMessageEdits or ErrorCodes.OthersMessage)
        {
            return false;
        }
    }
}
