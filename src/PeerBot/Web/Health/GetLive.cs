namespace PeerBot.Web.Health;

/// <summary>The process answers: a reason not to restart it, and no more than that.</summary>
internal static class GetLive
{
    public static IResult Run() => Results.Json(new LiveView("live"), HealthJson.Default.LiveView);
}
