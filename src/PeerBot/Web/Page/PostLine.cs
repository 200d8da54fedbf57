using PeerBot.Platforms.Local;

namespace PeerBot.Web.Page;

/// <summary>Somebody sends a line: a command or plain talk.</summary>
internal static class PostLine
{
    public static Task<IResult> RunAsync(HttpContext context, LocalChat chat) =>
        PageBody.ReadAsync(context, PageJson.Default.LineRequest, async request =>
        {
            ChatResult result = await chat.SayAsync(
                request.Id, request.PlaceOf(), request.PersonOf(), request.Text, request.LanguageOf(), context.RequestAborted);
            return Results.Json(result, PageJson.Default.ChatResult);
        });
}
