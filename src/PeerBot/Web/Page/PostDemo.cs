using PeerBot.Chat;
using PeerBot.Platforms.Local.Feeds;
using PeerBot.Web.Demo;

namespace PeerBot.Web.Page;

/// <summary>A newcomer asks for a team to try things with.</summary>
internal static class PostDemo
{
    public static Task<IResult> RunAsync(HttpContext context, DemoTeam demo, Feed feed) =>
        PageBody.ReadAsync(context, PageJson.Default.DemoRequest, async request =>
        {
            Person founder = await demo.SetUpAsync(
                request.Id, request.Zone ?? "UTC", Languages.Parse(request.Language) ?? Language.English, context.RequestAborted);
            feed.Publish("teams", null, null, "{}");
            return Results.Json(new EnteredView(request.Id, founder.UserId, founder.Name, null), PageJson.Default.EnteredView);
        });
}
