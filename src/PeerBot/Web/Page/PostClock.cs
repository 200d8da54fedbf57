using System.Text.Json;
using PeerBot.Chat;
using PeerBot.Chat.Transcripts;
using PeerBot.Features.Teams;
using PeerBot.Features.Timetable;
using PeerBot.Platforms.Local;
using PeerBot.Platforms.Local.Feeds;

namespace PeerBot.Web.Page;

/// <summary>Somebody moves the clock forward.</summary>
internal static class PostClock
{
    public static Task<IResult> RunAsync(HttpContext context, LocalClock clock, IClockOffset kept, Feed feed, TeamBook teams, TimeWalk walk) =>
        PageBody.ReadAsync(context, PageJson.Default.ClockRequest, async request =>
        {
            TimeSpan step = request.MeetingOf is { } place
                ? await UntilMeetingAsync(teams, place, clock.GetUtcNow(), context.RequestAborted)
                : TimeSpan.FromMinutes(request.Minutes);
            if (step <= TimeSpan.Zero || step > LocalClock.MaxStep)
            {
                return PageProblem.Result(context, StatusCodes.Status400BadRequest, "page.clock-step");
            }

            await kept.SaveAsync(clock.Offset + step, context.RequestAborted);
            DateTimeOffset until = clock.GetUtcNow() + step;
            await walk.RunAsync(until, moment => Move(clock, moment), context.RequestAborted);

            ClockView view = ClockView.Of(clock);
            feed.Publish("clock", null, null, JsonSerializer.Serialize(view, PageJson.Default.ClockView));
            return Results.Json(view, PageJson.Default.ClockView);
        });

    private static void Move(LocalClock clock, DateTimeOffset moment)
    {
        TimeSpan left = moment - clock.GetUtcNow();
        if (left > TimeSpan.Zero)
        {
            clock.Advance(left);
        }
    }

    /// <returns>Zero when no meeting is in sight, which is no step.</returns>
    private static async Task<TimeSpan> UntilMeetingAsync(TeamBook teams, string place, DateTimeOffset now, CancellationToken cancellationToken) =>
        await teams.NextMeetingAsync(new Place(LocalPlatform.Word, place), now, cancellationToken) is { } start ? start - now : TimeSpan.Zero;
}
