using PeerBot.Features.Archive;

namespace PeerBot.Web.Archive;

/// <summary>Knows a signed-in reader by their cookie.</summary>
internal sealed class ArchiveSessions(SignInLinks links, ArchiveAddress address)
{
    private const string Cookie = "peerbot.archive";

    public async Task<ReaderSession?> FindAsync(HttpContext context, CancellationToken cancellationToken) =>
        context.Request.Cookies[Cookie] is { Length: > 0 and <= 100 } secret ? await links.FindAsync(secret, cancellationToken) : null;

    public void Remember(HttpContext context, string secret) => context.Response.Cookies.Append(Cookie, secret, new CookieOptions
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = address.IsSecure,
        Path = "/archive",
        MaxAge = SignInRules.SessionLife,
        IsEssential = true,
    });

    public async Task EndAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (context.Request.Cookies[Cookie] is { Length: > 0 and <= 100 } secret)
        {
            await links.EndAsync(secret, cancellationToken);
        }

        context.Response.Cookies.Delete(Cookie, new CookieOptions { Path = "/archive", Secure = address.IsSecure });
    }
}
