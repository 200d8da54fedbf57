using Microsoft.AspNetCore.Antiforgery;
using PeerBot.Chat;

namespace PeerBot.Web.Page;

/// <summary>Everything the page needs to draw itself, at the first look and after a gap.</summary>
internal static class GetState
{
    public static async Task<IResult> RunAsync(
        HttpContext context, IAntiforgery antiforgery, PageState state, string? place, string? user, string? language, CancellationToken cancellationToken)
    {
        string token = GetToken.Of(context, antiforgery);
        Language chosen = Languages.Parse(language) ?? Language.English;
        StateView view = await state.ReadAsync(token, place, user ?? "", chosen, cancellationToken);
        return Results.Json(view, PageJson.Default.StateView);
    }
}
