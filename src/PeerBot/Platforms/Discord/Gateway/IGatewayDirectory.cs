namespace PeerBot.Platforms.Discord.Gateway;

/// <summary>Tells where the gateway is and how many sessions may still be started; in production <c>GET /gateway/bot</c>.</summary>
internal interface IGatewayDirectory
{
    /// <exception cref="DiscordStoppedException">The token is refused: asking again cannot help.</exception>
    /// <exception cref="HttpRequestException">Discord could not be reached or is broken: ask again later.</exception>
    Task<GatewayBot> GetAsync(CancellationToken cancellationToken);
}
