using System.Text.Json;
using PeerBot.Chat.Transcripts;
using PeerBot.Platforms.Local;
using PeerBot.Platforms.Local.Feeds;

namespace PeerBot.Web.Page;

/// <summary>Somebody moves the clock forward.</summary>
internal static class PostClock
{
    public static Task<IResult> RunAsync(HttpContext context, LocalClock clock, IClockOffset kept, Feed feed) =>
        PageBody.ReadAsync(context, PageJson.Default.ClockRequest, async request =>
        {
            TimeSpan step = TimeSpan.FromMinutes(request.Minutes);
            if (step <= TimeSpan.Zero || step > LocalClock.MaxStep)
            {
                return PageProblem.Result(context, StatusCodes.Status400BadRequest, "page.clock-step");
            }

            await kept.SaveAsync(clock.Offset + step, context.RequestAborted);
            clock.Advance(step);

            ClockView view = ClockView.Of(clock);
            feed.Publish("clock", null, null, JsonSerializer.Serialize(view, PageJson.Default.ClockView));
            return Results.Json(view, PageJson.Default.ClockView);
        });
}
