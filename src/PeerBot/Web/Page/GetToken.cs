using Microsoft.AspNetCore.Antiforgery;

namespace PeerBot.Web.Page;

/// <summary>A fresh token for a page that outlived the process which gave it its last one.</summary>
internal static class GetToken
{
    public static IResult Run(HttpContext context, IAntiforgery antiforgery) =>
        Results.Json(new TokenView(Of(context, antiforgery)), PageJson.Default.TokenView);

    /// <summary>Makes a token and sets the cookie that belongs to it.</summary>
    public static string Of(HttpContext context, IAntiforgery antiforgery) =>
        antiforgery.GetAndStoreTokens(context).RequestToken ?? throw new InvalidOperationException("No token was made.");
}
