using System.Text.Json.Nodes;
using PeerBot.Platforms.Discord.Rest;

namespace PeerBot.Platforms.Discord.Messages;

/// <summary>Writes to one person. Never to many at once: Discord takes that for spam.</summary>
internal sealed class DirectMessages(DiscordRest rest, ChannelMessages messages)
{
    /// <param name="key">Sent again under one key within minutes, it shows once.</param>
    /// <returns>Whether it arrived; not when the person takes no messages from the bot, or shares no server with it any more.</returns>
    /// <exception cref="IOException">Discord could not be reached.</exception>
    public async Task<bool> SendAsync(string userId, Outgoing outgoing, string key, CancellationToken cancellationToken)
    {
        try
        {
            RestAnswer opened = await rest.SendAsync(
                new RestRequest(HttpMethod.Post, ApiRoute.Of("/users/@me/channels")) { Body = RestBody.Of(new JsonObject { ["recipient_id"] = userId }) },
                cancellationToken);
            await messages.PostAsync(opened.Body!.Value.GetProperty("id").GetString()!, outgoing, key, cancellationToken);
            return true;
        }
        catch (DiscordApiException exception) when (exception.IsFinal)
        {
            return false;
        }
        catch (HttpRequestException exception)
        {
            throw new IOException(exception.Message, exception);
        }
    }
}
