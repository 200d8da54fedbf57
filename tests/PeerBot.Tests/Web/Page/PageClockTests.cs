using System.Net;
using System.Text.Json;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Web.Page;

public sealed class PageClockTests
{
    [Fact]
    public async Task The_clock_moves_forward_and_stays_there_after_a_restart()
    {
        await using PageHost page = await PageHost.StartAsync();

        JsonElement clock = await page.PostAsync("/api/clock", new { minutes = 1440 });
        await page.Host.App.StopAsync();
        await using PageHost again = await PageHost.StartAsync(page.Host.Folder);

        Assert.Equal(PeerBotHost.Monday.AddDays(1), clock.GetProperty("now").GetDateTimeOffset());
        JsonElement restored = (await again.StateAsync("bo")).GetProperty("clock");
        Assert.Equal(PeerBotHost.Monday.AddDays(1), restored.GetProperty("now").GetDateTimeOffset());
        Assert.Equal(86400, restored.GetProperty("offsetSeconds").GetInt64());
    }

    [Fact]
    public async Task The_clock_stays_where_no_team_meets()
    {
        await using PageHost page = await PageHost.StartAsync();

        using HttpResponseMessage response = await page.SendAsync("/api/clock", new { meetingOf = "nowhere" });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-10)]
    [InlineData(32 * 1440)]
    public async Task The_clock_goes_neither_back_nor_too_far(int minutes)
    {
        await using PageHost page = await PageHost.StartAsync();

        using HttpResponseMessage response = await page.SendAsync("/api/clock", new { minutes });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task The_clock_goes_to_the_next_meeting_and_then_to_the_one_after()
    {
        await using PageHost page = await PageHost.WithTeamAsync();

        JsonElement first = await page.PostAsync("/api/clock", new { meetingOf = "owls" });
        JsonElement second = await page.PostAsync("/api/clock", new { meetingOf = "owls" });

        Assert.Equal(PeerBotHost.Monday.AddHours(1), first.GetProperty("now").GetDateTimeOffset());
        Assert.Equal(PeerBotHost.Monday.AddHours(25), second.GetProperty("now").GetDateTimeOffset());
    }

    [Fact]
    public async Task The_next_day_s_turn_is_seen_by_moving_the_clock()
    {
        await using PageHost page = await PageHost.WithTeamAsync();
        await page.PostAsync("/api/clock", new { minutes = 1440 });

        JsonElement offers = await page.GetAsync("/api/suggest?place=owls&path=moderator%20who&option=date&language=en");

        Assert.Equal("Today · Tue 4 Aug", offers[0].GetProperty("label").GetString());
    }

    [Fact]
    public async Task What_is_planned_appears_at_its_own_moment_while_the_clock_moves_past_it()
    {
        await using PageHost page = await PageHost.WithTeamAsync();

        await page.PostAsync("/api/clock", new { minutes = 1440 * 4 });

        DateTimeOffset[] cards = [.. page.Host.Posts.Where(post => post.Head.StartsWith("# Peer session", StringComparison.Ordinal)).Select(post => post.At)];
        Assert.Equal(Enumerable.Range(0, 4).Select(day => PeerBotHost.Monday.AddDays(day).AddMinutes(50)), cards);
    }
}
