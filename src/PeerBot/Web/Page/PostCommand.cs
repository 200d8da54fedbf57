using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Platforms.Local;

namespace PeerBot.Web.Page;

/// <summary>Somebody presses a button or sends a form.</summary>
internal static class PostCommand
{
    public static Task<IResult> RunAsync(HttpContext context, LocalChat chat) =>
        PageBody.ReadAsync(context, PageJson.Default.CommandRequest, async request =>
        {
            CommandCall call = new(request.Path, request.Options.WithComparers(StringComparer.Ordinal));
            Invocation invocation = new(request.Id, request.PlaceOf(), request.PersonOf(), call, request.LanguageOf());
            ChatResult result = await chat.RunAsync(invocation, request.IsForm, context.RequestAborted);
            return Results.Json(result, PageJson.Default.ChatResult);
        });
}
