using System.Text;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Sessions;

public sealed class SessionTests
{
    [Fact]
    public async Task Closing_hands_the_turn_on_by_itself()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        Voice moderator = host.As("하늘");

        Heard opened = await moderator.RunAsync("session open");
        await moderator.RunAsync("session close");
        Heard who = await host.As("Bo").RunAsync("moderator who");

        Assert.Equal("Peer session, Mon 3 Aug\nModerator: 하늘", opened.Public);
        Assert.Equal("Tue 4 Aug · moderator Bo", who.Private.Split('\n')[0]);
    }

    [Fact]
    public async Task Two_people_opening_at_once_open_one_session_and_the_second_is_told()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Heard[] heard = await Task.WhenAll(host.As("Bo").RunAsync("session open"), host.As("Dan").RunAsync("session open"));

        Assert.Single(heard, one => !one.IsRefused);
        Heard second = Assert.Single(heard, one => one.IsRefused);
        Assert.Equal("Peer session, Mon 3 Aug is open already. Close it with `/session close` first.", second.Private.Replace("/session close", "`/session close`", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Closing_without_an_open_session_is_refused_and_changes_nothing()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Heard refused = await host.As("하늘").RunAsync("session close");

        Assert.Equal("No session is open. Begin one with /session open.", refused.Private);
        Assert.Equal("Mon 3 Aug · moderator 하늘", (await host.As("Bo").RunAsync("moderator who")).Private.Split('\n')[0]);
    }

    [Fact]
    public async Task Closing_is_for_the_moderator_of_the_day_and_organisers()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("Bo").RunAsync("moderator next");
        await host.As("Dan").RunAsync("session open");

        Heard refused = await host.As("Dan").RunAsync("session close");
        Heard closed = await host.As("Bo").RunAsync("session close");

        Assert.Equal("Only today's moderator or an organiser can do that. Today it is Bo.", refused.Private);
        Assert.False(closed.IsRefused);
    }

    [Fact]
    public async Task Cancelled_session_costs_nobody_a_turn()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Heard cancelled = await host.As("하늘").RunAsync("session cancel", ("date", "today"), ("reason", "exam"));

        Assert.Equal("There is no session on Mon 3 Aug. Nobody loses a turn, and what was prepared waits for the next one.\n> exam", cancelled.Public);
        Assert.Equal("Tue 4 Aug · moderator 하늘", (await host.As("Bo").RunAsync("moderator who")).Private.Split('\n')[0]);
    }

    [Fact]
    public async Task Checking_in_after_the_grace_counts_as_late()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("하늘").RunAsync("session open");
        host.Clock.Advance(TimeSpan.FromMinutes(60 + 10));
        Heard inTime = await host.As("Bo").RunAsync("attend in");
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        Heard late = await host.As("Dan").RunAsync("attend in");

        Assert.Equal("Bo: here", inTime.Private);
        Assert.Equal("Dan: 11 min late", late.Private);
    }

    [Fact]
    public async Task Absent_moderator_is_stood_in_for_and_serves_when_back()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Heard absent = await host.As("하늘").RunAsync("attend absent", ("reason", "dentist"));
        Heard opened = await host.As("Bo").RunAsync("session open");
        await host.As("Bo").RunAsync("session close");

        Assert.Equal("하늘 is away on Mon 3 Aug.\n> dentist\nIt was their turn, so now: Mon 3 Aug · moderator Bo", absent.Public);
        Assert.Equal("Peer session, Mon 3 Aug\nModerator: Bo\nAbsent: 하늘", opened.Public);
        Assert.Equal("Tue 4 Aug · moderator 하늘", (await host.As("Dan").RunAsync("moderator who")).Private.Split('\n')[0]);
    }

    [Fact]
    public async Task Session_on_a_free_day_is_an_extra_one()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        host.Clock.Advance(TimeSpan.FromDays(5));

        Heard opened = await host.As("Bo").RunAsync("session open");

        Assert.Equal("Peer session, Sat 8 Aug\nModerator: 하늘", opened.Public);
    }

    [Fact]
    public async Task Forgotten_day_can_be_recorded_afterwards_with_who_led_it()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Heard opened = await host.As("하늘").RunAsync("session open", ("date", "2026-07-31"), ("moderator", "Dan"));
        await host.As("하늘").RunAsync("session close");

        Assert.Equal("Peer session, Fri 31 Jul\nModerator: Dan", opened.Public);
        Assert.Equal("Mon 3 Aug · moderator 하늘", (await host.As("Bo").RunAsync("moderator who")).Private.Split('\n')[0]);
    }

    [Fact]
    public async Task Roll_of_a_forgotten_day_says_who_came_and_nobody_is_late()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("하늘").RunAsync("session open", ("date", "2026-07-31"));

        Heard roll = await host.As("하늘").RunAsync("attend in", ("users", "Bo, Dan"));

        Assert.Equal("Bo: here, Dan: here", roll.Private);
    }

    [Fact]
    public async Task Session_of_a_day_to_come_cannot_be_opened()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Heard refused = await host.As("하늘").RunAsync("session open", ("date", "tomorrow"));

        Assert.Equal("Tue 4 Aug is still to come. Open the session when it begins.", refused.Private);
    }

    [Fact]
    public async Task Day_that_nobody_opened_hands_what_was_prepared_to_the_next_session()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("Bo").RunAsync("question ask", ("text", "Why does it vanish?"));
        await host.As("Bo").RunAsync("agenda add", ("text", "Start later"));
        await host.As("Bo").RunAsync("attend absent");
        host.Clock.Advance(TimeSpan.FromDays(1));

        Heard opened = await host.As("하늘").RunAsync("session open");
        await host.As("하늘").RunAsync("session close");
        Heard minutes = await host.As("하늘").RunAsync("minutes show");

        Assert.Contains("Why does it vanish?", opened.Public, StringComparison.Ordinal);
        Assert.DoesNotContain("Absent", opened.Public, StringComparison.Ordinal);
        Assert.Contains("Why does it vanish?", minutes.Private, StringComparison.Ordinal);
        Assert.Contains("Start later", minutes.Private, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Weekday_that_was_dropped_hands_what_was_prepared_to_the_next_session()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("Bo").RunAsync("agenda add", ("text", "Start later"), ("date", "2026-08-05"));
        await host.As("하늘").RunAsync("peerbot schedule", ("days", "mon,tue,thu"));

        Heard opened = await host.As("하늘").RunAsync("session open");

        Assert.Contains("Start later", opened.Public, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_was_named_to_lead_may_close()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("하늘").RunAsync("session open", ("moderator", "Dan"));

        Heard closed = await host.As("Dan").RunAsync("session close");

        Assert.False(closed.IsRefused);
    }

    [Fact]
    public async Task Forgotten_day_is_recorded_as_if_it_were_that_day()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        Voice scribe = host.As("하늘");
        await scribe.RunAsync("peerbot posts", ("title", "Day{day}"));
        await scribe.RunAsync("session open", ("date", "2026-07-31"), ("moderator", "Dan"), ("day", "5"));
        await scribe.RunAsync("question ask", ("text", "Why?"));
        await scribe.RunAsync("question answer", ("id", "1"), ("text", "Because."));
        await scribe.RunAsync("paper add", ("title", "LeNet"), ("date", "2026-08-01"), ("presenter", "Bo"));
        await scribe.RunAsync("session close");

        Heard exported = await scribe.RunAsync("minutes export", ("date", "2026-07-31"));

        string post = Encoding.UTF8.GetString(exported.Answer.Reply.Private!.Files[0].Content.AsSpan());
        Assert.Contains("title: \"Day5\"", post, StringComparison.Ordinal);
        Assert.Contains("LeNet (presented by Bo", post, StringComparison.Ordinal);
        Assert.DoesNotContain("added", post, StringComparison.Ordinal);
        Assert.DoesNotContain("Next moderator", post, StringComparison.Ordinal);
    }
}
