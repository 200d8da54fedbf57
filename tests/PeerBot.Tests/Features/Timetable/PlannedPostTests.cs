using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Timetable;

/// <summary>Each thing that the bot does by itself comes at its moment, and only where it is planned.</summary>
public sealed class PlannedPostTests
{
    [Fact]
    public async Task Opening_card_comes_ten_minutes_before_and_the_eve_at_six()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        await host.PassTimeAsync(TimeSpan.FromDays(1));

        Assert.Equal(
            [(Seoul(3, 15, 50), "# Peer session, Mon 3 Aug"), (Seoul(3, 18, 0), "# Tomorrow: Tue 4 Aug, 2026-08-04 07:00 UTC")],
            Said(host));
    }

    [Fact]
    public async Task Weekend_is_quiet_until_the_evening_before_the_next_meeting()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.PassTimeAsync(Seoul(7, 17, 30));
        int before = host.Posts.Count;

        await host.PassTimeAsync(Seoul(10, 15, 0));

        Assert.Equal([(Seoul(9, 18, 0), "# Tomorrow: Mon 10 Aug, 2026-08-10 07:00 UTC")], Said(host).Skip(before));
    }

    [Fact]
    public async Task Holiday_is_neither_announced_nor_opened()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("하늘").RunAsync("peerbot holiday add", ("date", "2026-08-04"), ("name", "Rest"));

        await host.PassTimeAsync(Seoul(5, 15, 0));

        Assert.Equal([Seoul(3, 15, 50), Seoul(4, 18, 0)], host.Posts.Select(post => post.At));
    }

    [Fact]
    public async Task Cancelled_meeting_is_not_opened()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("하늘").RunAsync("session cancel", ("date", "today"));

        await host.PassTimeAsync(Seoul(3, 17, 0));

        Assert.Empty(host.Posts);
    }

    [Fact]
    public async Task Meeting_that_was_moved_to_another_time_is_opened_then()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("하늘").RunAsync("session move", ("from", "today"), ("to", "today"), ("time", "17:00"));

        await host.PassTimeAsync(Seoul(3, 17, 0));

        Assert.Equal([(Seoul(3, 16, 50), "# Peer session, Mon 3 Aug")], Said(host));
    }

    [Fact]
    public async Task Meeting_that_was_moved_after_its_card_gets_another_card_at_its_new_time()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.PassTimeAsync(Seoul(3, 15, 55));
        await host.As("하늘").RunAsync("session move", ("from", "today"), ("to", "today"), ("time", "18:30"));

        await host.PassTimeAsync(Seoul(3, 18, 30));

        Posted[] cards = [.. host.Posts.Where(post => post.Head.StartsWith("# Peer session", StringComparison.Ordinal))];
        Assert.Equal([Seoul(3, 15, 50), Seoul(3, 18, 20)], cards.Select(post => post.At));
        Assert.NotEqual(cards[0].Message.LiveKey, cards[1].Message.LiveKey);
    }

    [Fact]
    public async Task Meeting_that_is_moved_to_the_next_minutes_gets_its_card_at_once()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.PassTimeAsync(TimeSpan.FromMinutes(10));
        await host.As("하늘").RunAsync("session move", ("from", "today"), ("to", "today"), ("time", "15:17"));

        await host.PassTimeAsync(TimeSpan.FromMinutes(1));

        Assert.Equal([Seoul(3, 15, 10)], host.Posts.Select(post => post.At));
    }

    [Fact]
    public async Task Change_does_not_make_up_for_what_it_would_have_planned_for_the_past()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("하늘").RunAsync("peerbot reminders", ("kind", "eve"), ("state", "off"));
        await host.PassTimeAsync(Seoul(3, 20, 0));

        await host.As("하늘").RunAsync("peerbot reminders", ("kind", "eve"), ("state", "on"), ("at", "19:00"));
        await host.PassTimeAsync(Seoul(4, 20, 0));

        Assert.Equal([Seoul(3, 15, 50), Seoul(4, 15, 50), Seoul(4, 19, 0)], host.Posts.Select(post => post.At));
    }

    [Fact]
    public async Task Session_that_was_opened_early_gets_no_second_card()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("하늘").RunAsync("session open");

        await host.PassTimeAsync(Seoul(3, 17, 0));

        Assert.Empty(host.Posts);
    }

    [Theory]
    [InlineData("Europe/Berlin", "02:30", "2027-03-28T01:20:00Z")]
    [InlineData("Europe/Berlin", "02:35", "2026-10-25T00:25:00Z")]
    [InlineData("Australia/Lord_Howe", "02:15", "2026-10-03T15:35:00Z")]
    public async Task Card_comes_ten_minutes_before_where_the_clock_jumps(string zone, string time, string opening)
    {
        DateTimeOffset at = DateTimeOffset.Parse(opening, System.Globalization.CultureInfo.InvariantCulture);
        await using PeerBotHost host = PeerBotHost.Start(now: at.AddHours(-2));
        await host.As("Ada").RunAsync("peerbot setup", ("name", "Owls"), ("days", "daily"), ("time", time), ("timezone", zone), ("language", "en"));

        await host.PassTimeAsync(TimeSpan.FromHours(5));

        Assert.Equal([at], host.Posts.Where(post => post.Head.StartsWith("# Peer session", StringComparison.Ordinal)).Select(post => post.At));
    }

    private static IEnumerable<(DateTimeOffset At, string Head)> Said(PeerBotHost host) => host.Posts.Select(post => (post.At, post.Head));

    private static DateTimeOffset Seoul(int day, int hour, int minute) => SeoulTime.August(day, hour, minute);
}
