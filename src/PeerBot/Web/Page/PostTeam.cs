using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Platforms.Local;
using PeerBot.Platforms.Local.Feeds;

namespace PeerBot.Web.Page;

/// <summary>Somebody starts a team: a new place, in which <c>/peerbot setup</c> runs.</summary>
internal static class PostTeam
{
    public static Task<IResult> RunAsync(HttpContext context, LocalChat chat, Feed feed) =>
        PageBody.ReadAsync(context, PageJson.Default.TeamRequest, async request =>
        {
            Place place = new(LocalPlatform.Word, request.Id);
            Person person = new(request.User, request.You);
            Invocation setup = new(request.Id, place, person, CallOf(request), Languages.Parse(request.Language));
            ChatResult result = await chat.RunAsync(setup, isFromForm: true, context.RequestAborted);
            if (result.Refusal is null)
            {
                feed.Publish("teams", null, null, "{}");
            }

            EnteredView view = result.Refusal is { } refusal
                ? new EnteredView(null, null, null, refusal)
                : new EnteredView(place.Id, person.UserId, person.Name, null);
            return Results.Json(view, PageJson.Default.EnteredView);
        });

    private static CommandCall CallOf(TeamRequest request)
    {
        (string Name, string? Value)[] given =
        [
            ("name", request.Name),
            ("members", request.Members),
            ("days", request.Days),
            ("time", request.Time),
            ("timezone", request.Zone),
            ("language", request.Language),
        ];
        return CommandCall.Of("peerbot setup", [.. given.Where(option => !string.IsNullOrWhiteSpace(option.Value)).Select(option => (option.Name, option.Value!))]);
    }
}
