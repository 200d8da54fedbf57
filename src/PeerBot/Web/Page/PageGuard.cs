using Microsoft.AspNetCore.Antiforgery;

namespace PeerBot.Web.Page;

/// <summary>
/// Lets nobody but the page itself use its endpoints. The page has no passwords: it is safe because it listens on this
/// machine alone, and because other sites open in the same browser are turned away here.
/// </summary>
internal sealed partial class PageGuard(IAntiforgery antiforgery, ILogger<PageGuard> logger)
{
    public const string TokenHeader = "X-PeerBot-Token";

    /// <summary>Tells the page to fetch a new token and try again.</summary>
    public const string ExpiredHeader = "X-Token-Expired";

    public async Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        Protect(context.Response.Headers);
        if (Reason(context.Request) is { } reason)
        {
            LogRefused(context.Request.Path, reason);
            await PageProblem.WriteAsync(context, StatusCodes.Status403Forbidden, "page.not-this-page");
            return;
        }

        if (HttpMethods.IsPost(context.Request.Method) && !await antiforgery.IsRequestValidAsync(context))
        {
            context.Response.Headers[ExpiredHeader] = "1";
            await PageProblem.WriteAsync(context, StatusCodes.Status400BadRequest, "page.token-expired");
            return;
        }

        await next(context);
    }

    private static void Protect(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
            + "form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
    }

    /// <returns>Why the request is not the page's own, for the log; <see langword="null"/> when it is.</returns>
    private static string? Reason(HttpRequest request)
    {
        // A foreign name that resolves to this machine is how another site would make itself look like ours.
        if (!WebOptions.IsLoopbackHost(request.Host.Host))
        {
            return "the Host header names another machine";
        }

        bool isPage = !request.Path.StartsWithSegments("/api");
        if (!isPage && request.Headers["Sec-Fetch-Site"] is [{ } site] && site is not ("same-origin" or "none"))
        {
            return "the browser says that another site asks";
        }

        return request.Headers.Origin is [{ } origin] && origin != $"{request.Scheme}://{request.Host}"
            ? "the Origin header names another site"
            : null;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Refused {Path}: {Reason}")]
    private partial void LogRefused(PathString path, string reason);
}
