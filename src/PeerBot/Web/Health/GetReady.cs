namespace PeerBot.Web.Health;

/// <summary>Commands come in and are kept: 200; otherwise 503 with what is missing.</summary>
internal static class GetReady
{
    public static async Task<IResult> RunAsync(HttpContext context, Readiness readiness)
    {
        ReadyView view = await readiness.CheckAsync();
        context.Response.Headers.CacheControl = "no-store";
        return Results.Json(
            view,
            HealthJson.Default.ReadyView,
            statusCode: view.IsReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }
}
