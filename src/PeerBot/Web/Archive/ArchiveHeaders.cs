namespace PeerBot.Web.Archive;

/// <summary>What every answer of the archive tells the browser: no script, nothing from elsewhere, in nobody's frame.</summary>
internal static class ArchiveHeaders
{
    public static ValueTask<object?> AddAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        IHeaderDictionary headers = invocation.HttpContext.Response.Headers;
        headers.ContentSecurityPolicy =
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        return next(invocation);
    }
}
