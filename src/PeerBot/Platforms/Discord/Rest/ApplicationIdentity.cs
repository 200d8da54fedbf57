namespace PeerBot.Platforms.Discord.Rest;

/// <summary>Which application the token belongs to; asked once.</summary>
internal sealed class ApplicationIdentity(DiscordRest rest)
{
    private string? known;

    /// <exception cref="HttpRequestException">Discord refused, or could not be reached.</exception>
    public async Task<string> GetIdAsync(CancellationToken cancellationToken)
    {
        if (known is null)
        {
            RestAnswer answer = await rest.SendAsync(new RestRequest(HttpMethod.Get, ApiRoute.Of("/applications/@me")), cancellationToken);
            known = answer.Body?.GetProperty("id").GetString() ?? throw new HttpRequestException("Discord did not tell the application's id.");
        }

        return known;
    }
}
