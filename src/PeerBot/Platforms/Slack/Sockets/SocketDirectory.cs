using PeerBot.Platforms.Slack.Api;

namespace PeerBot.Platforms.Slack.Sockets;

/// <summary>Asks Slack where to connect.</summary>
internal sealed partial class SocketDirectory(SlackApi api, SlackAddresses addresses, ILogger<SocketDirectory> logger)
{
    /// <returns>A ticket for one connection, or <see langword="null"/> when Slack gives none now.</returns>
    /// <exception cref="SlackStoppedException">Slack will not have us, or the ticket would travel in the open.</exception>
    public async Task<Uri?> FindAsync(CancellationToken cancellationToken)
    {
        try
        {
            ApiAnswer answer = await api.SendAsync(ApiRequest.Of(ApiMethod.OpenConnection), cancellationToken);
            return addresses.Trusted(answer.Required("url"))
                ?? throw new SlackStoppedException("Slack told an address for connections that is not encrypted or not Slack's own. Check Slack:ApiBaseUrl.");
        }
        catch (HttpRequestException exception)
        {
            LogNone(exception.Message);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Slack opens no connection now: {Reason}")]
    private partial void LogNone(string reason);
}
