using PeerBot.Chat;
using PeerBot.Platforms.Local;

namespace PeerBot.Web.Page;

/// <summary>Somebody is done with a private answer.</summary>
internal static class PostDismissal
{
    public static Task<IResult> RunAsync(HttpContext context, MessageStream stream) =>
        PageBody.ReadAsync(context, PageJson.Default.DismissalRequest, async request =>
        {
            await stream.DismissAsync(new Place(LocalPlatform.Word, request.Place), request.User, request.Number, context.RequestAborted);
            return Results.NoContent();
        });
}
