using System.Text.Json;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Web.Page;

public sealed class PageUpcomingTests
{
    private const string Upcoming = "/api/upcoming?place=owls&language=en";

    [Fact]
    public async Task The_next_fifty_acts_are_told_in_order_with_moment_and_reason()
    {
        await using PageHost page = await PageHost.WithTeamAsync();

        JsonElement acts = await page.GetAsync(Upcoming);

        DateTimeOffset[] moments = [.. acts.EnumerateArray().Select(act => act.GetProperty("at").GetDateTimeOffset())];
        Assert.Equal(50, moments.Length);
        Assert.Equal(moments.Order(), moments);
        Assert.All(acts.EnumerateArray(), act => Assert.NotEmpty(act.GetProperty("reason").GetString()!));
        Assert.Equal(PeerBotHost.Monday.AddMinutes(50), moments[0]);
    }

    [Fact]
    public async Task What_is_left_out_is_marked()
    {
        await using PageHost page = await PageHost.WithTeamAsync();
        string what = (await page.GetAsync(Upcoming))[0].GetProperty("what").GetString()!;

        await page.SayAsync("하늘", $"/peerbot skip what:\"{what}\"");

        JsonElement acts = await page.GetAsync(Upcoming);
        Assert.Equal(what, acts[0].GetProperty("what").GetString());
        Assert.True(acts[0].GetProperty("isSkipped").GetBoolean());
        Assert.False(acts[1].GetProperty("isSkipped").GetBoolean());
    }

    [Fact]
    public async Task Nothing_is_planned_where_no_team_lives()
    {
        await using PageHost page = await PageHost.StartAsync();

        Assert.Equal(0, (await page.GetAsync("/api/upcoming?place=nowhere")).GetArrayLength());
    }
}
