using System.Text.Json;
using PeerBot.Platforms.Discord.Rest;

namespace PeerBot.Platforms.Discord.Permissions;

/// <summary>Asks Discord what the bot may do in a channel.</summary>
internal sealed class ChannelRightsReader(DiscordRest rest)
{
    /// <exception cref="DiscordApiException">The channel is gone, or the bot may not see it.</exception>
    /// <exception cref="HttpRequestException">Discord could not be reached.</exception>
    public async Task<ChannelRights> ReadAsync(string channelId, CancellationToken cancellationToken)
    {
        JsonElement channel = await GetAsync(ApiRoute.Of("/channels/{channel}", channelId), cancellationToken);
        int type = channel.GetProperty("type").GetInt32();
        if (!channel.TryGetProperty("guild_id", out JsonElement guildId))
        {
            // A conversation with one person, where nothing has to be allowed.
            return new ChannelRights("", type, ulong.MaxValue);
        }

        JsonElement guild = await GetAsync(ApiRoute.Of("/guilds/{guild}", guildId.GetString()!), cancellationToken);
        JsonElement self = await GetAsync(ApiRoute.Of("/users/@me"), cancellationToken);
        JsonElement member = await GetAsync(
            ApiRoute.Of("/guilds/{guild}/members/{user}", guildId.GetString()!, self.GetProperty("id").GetString()!), cancellationToken);
        JsonElement ruling = type is 10 or 11 or 12
            ? await GetAsync(ApiRoute.Of("/channels/{channel}", channel.GetProperty("parent_id").GetString()!), cancellationToken)
            : channel;
        return new ChannelRights(guildId.GetString()!, type, ChannelRights.Compute(ruling, guild, member));
    }

    private async Task<JsonElement> GetAsync(ApiRoute route, CancellationToken cancellationToken) =>
        (await rest.SendAsync(new RestRequest(HttpMethod.Get, route), cancellationToken)).Body
            ?? throw new HttpRequestException($"Discord answered {route} with nothing.");
}
