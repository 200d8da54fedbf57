namespace PeerBot.Platforms.Discord.Gateway;

/// <summary>Turns an address that Discord told into one that may be dialled.</summary>
internal static class GatewayUrl
{
    private const string Query = "v=10&encoding=json&compress=zlib-stream";

    /// <summary>Discord tells its addresses without the query, also the one for resuming, but wants the same query on each.</summary>
    public static Uri ToDial(Uri told) => new UriBuilder(told) { Query = Query }.Uri;

    /// <summary>The token travels over it, so it is encrypted or does not leave this machine.</summary>
    public static bool IsSafe(Uri told) =>
        told.IsAbsoluteUri && (told.Scheme == Uri.UriSchemeWss || (told.Scheme == Uri.UriSchemeWs && told.IsLoopback));
}
