using System.Text.Json;
using PeerBot.Platforms.Discord.Gateway;

namespace PeerBot.Platforms.Discord.Rest;

/// <summary><c>GET /gateway/bot</c>.</summary>
internal sealed class GatewayDirectory(DiscordRest rest) : IGatewayDirectory
{
    public async Task<GatewayBot> GetAsync(CancellationToken cancellationToken)
    {
        RestAnswer answer = await rest.SendAsync(new RestRequest(HttpMethod.Get, ApiRoute.Of("/gateway/bot")), cancellationToken);
        try
        {
            JsonElement body = answer.Body ?? throw new HttpRequestException("Discord told no gateway.");
            JsonElement limit = body.GetProperty("session_start_limit");
            return new GatewayBot(
                new Uri(body.GetProperty("url").GetString()!),
                Math.Max(1, body.GetProperty("shards").GetInt32()),
                new SessionStartLimit(
                    limit.GetProperty("total").GetInt32(),
                    limit.GetProperty("remaining").GetInt32(),
                    TimeSpan.FromMilliseconds(limit.GetProperty("reset_after").GetInt64()),
                    Math.Max(1, limit.GetProperty("max_concurrency").GetInt32())));
        }
        catch (Exception exception) when (exception is KeyNotFoundException or InvalidOperationException or FormatException or ArgumentNullException)
        {
            throw new HttpRequestException("Discord's answer about the gateway is not of the documented form.", exception);
        }
    }
}
