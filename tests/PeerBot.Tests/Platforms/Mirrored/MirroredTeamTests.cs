using PeerBot.Tests.Platforms.Discord.Fake;
using PeerBot.Tests.Platforms.Slack.Fake;

namespace PeerBot.Tests.Platforms.Mirrored;

/// <summary>One team on Discord and on Slack: each side sees everything that all are to see, each thing once.</summary>
public sealed class MirroredTeamTests
{
    [Fact]
    public async Task Binding_is_told_on_both_sides()
    {
        await using MirroredHost host = await MirroredHost.StartAsync();

        Assert.Contains("Owls has channels on Discord, Slack now.", host.OnDiscord[1], StringComparison.Ordinal);
        Assert.Contains("Owls has channels on Discord, Slack now.", host.OnSlack[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Turn_that_is_handed_on_is_seen_on_both_sides_and_each_platform_calls_the_member_its_own_way()
    {
        await using MirroredHost host = await MirroredHost.StartAsync();
        string bo = host.Discord.User("Bo").Member.Id;

        await host.Slack.User("하늘").SlashAsync("/peer moderator next");
        await host.UntilAsync(() => host.OnDiscord.Length == 3);
        await host.Discord.User("Bo").SlashAsync("moderator next");
        await host.UntilAsync(() => host.OnSlack.Length == 3);

        Assert.Contains($"<@{bo}>", host.OnDiscord[2], StringComparison.Ordinal);
        Assert.Contains("<@U0PERSON", host.OnSlack[1], StringComparison.Ordinal);
        Assert.Equal(4, host.OnDiscord.Length);
        Assert.DoesNotContain(bo, string.Concat(host.OnSlack), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Card_of_a_session_stands_on_both_sides_and_follows_what_is_said_on_either()
    {
        await using MirroredHost host = await MirroredHost.StartAsync();

        await host.Discord.User("하늘").SlashAsync("session open");
        await host.UntilAsync(() => host.OnDiscord.Length == 3 && host.OnSlack.Length == 2);
        await host.Slack.User("Bo").SlashAsync("/peer question ask Why twice?");
        await host.UntilAsync(() => Card(host.OnDiscord).Contains("Why twice?", StringComparison.Ordinal) && Card(host.OnSlack).Contains("Why twice?", StringComparison.Ordinal));
        await host.Discord.User("Bo").SlashAsync("question answer", ("id", 1), ("text", "Because of two sides."));
        await host.UntilAsync(() => host.OnSlack.Any(text => text.Contains("Because of two sides.", StringComparison.Ordinal)));
        FakeAct minutes = await host.Slack.User("하늘").SlashAsync("/peer minutes show");

        Assert.Single(host.OnDiscord, IsCard);
        Assert.Single(host.OnSlack, IsCard);
        Assert.Contains("Why twice?", minutes.Private, StringComparison.Ordinal);
        Assert.Contains("Because of two sides.", minutes.Private, StringComparison.Ordinal);

        static string Card(string[] shown) => shown.FirstOrDefault(IsCard) ?? "";
        static bool IsCard(string text) => text.Contains("Session 1", StringComparison.OrdinalIgnoreCase) || text.Contains("peer session", StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Reminder_reaches_both_sides()
    {
        await using MirroredHost host = await MirroredHost.StartAsync();

        await host.Slack.User("Bo").SlashAsync("/peer remind add text:\"Read chapter two\" when:\"in 1m\"");
        await host.PassUntilAsync(() => Count(host.OnDiscord, "Read chapter two") == 1 && Count(host.OnSlack, "Read chapter two") == 1);
        await host.PassAsync(TimeSpan.FromSeconds(20));

        Assert.Equal((1, 1), (Count(host.OnDiscord, "Read chapter two"), Count(host.OnSlack, "Read chapter two")));
    }

    [Fact]
    public async Task Slack_that_is_away_for_minutes_delays_nothing_on_Discord_and_gets_it_all_once()
    {
        await using MirroredHost host = await MirroredHost.StartAsync();
        host.Slack.IsDown = true;

        FakeInteraction first = await host.Discord.User("하늘").SlashAsync("question ask", ("text", "First?"));
        await host.Discord.User("하늘").SlashAsync("session open");
        await host.UntilAsync(() => host.OnDiscord.Length == 4);
        await host.Discord.User("Bo").SlashAsync("question ask", ("text", "Second?"));
        await host.PassAsync(TimeSpan.FromMinutes(2));
        string[] meanwhile = host.OnSlack;
        host.Slack.IsDown = false;
        await host.PassUntilAsync(() => Count(host.OnSlack, "Q2 ·") > 0 && host.OnSlack.Length == 4);
        await host.PassAsync(TimeSpan.FromMinutes(1));

        Assert.Contains("First?", first.Text, StringComparison.Ordinal);
        Assert.Single(meanwhile);
        Assert.Equal(4, host.OnSlack.Length);
        Assert.Equal(5, host.OnDiscord.Length);
    }

    [Fact]
    public async Task Page_of_a_person_on_Slack_shows_what_waits_for_them_in_the_mirrored_team()
    {
        await using MirroredHost host = await MirroredHost.StartAsync();
        await host.Discord.User("Bo").SlashAsync("task add", ("text", "Book a room"));

        await host.Slack.User("Bo").OpenHome().AcknowledgedAsync();
        await host.UntilAsync(() => host.Slack.User("Bo").Home.Contains("Book a room", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Delivery_that_is_repeated_is_posted_on_the_other_side_once()
    {
        await using MirroredHost host = await MirroredHost.StartAsync();
        FakeAct asked = host.Slack.User("Bo").Mention("question ask Only once?");
        await asked.AcknowledgedAsync();
        await host.UntilAsync(() => Count(host.OnDiscord, "Only once?") == 1);

        await host.Slack.Sockets.Deliver("events_api", asked.Envelope.Payload, accepts: false).Acknowledged;
        await host.Discord.User("Bo").SlashAsync("question ask", ("text", "And then?"));
        await host.UntilAsync(() => Count(host.OnSlack, "And then?") == 1);

        Assert.Equal(1, Count(host.OnDiscord, "Only once?"));
    }

    [Fact]
    public async Task Events_stand_on_Discord_though_the_team_began_on_Slack()
    {
        await using MirroredHost host = await MirroredHost.ConnectAsync();
        await host.Slack.User("Ada").SlashAsync("/peer peerbot setup name:Owls days:mon-sun time:16:00 timezone:Asia/Seoul language:en");
        await host.Slack.User("Ada").SlashAsync("/peer peerbot team events:on");
        string code = MirroredHost.CodeIn((await host.Slack.User("Ada").SlashAsync("/peer peerbot mirror")).Private);

        await host.Discord.User("Bo").SlashAsync("peerbot mirror", ("code", code));
        await host.UntilAsync(() => host.Discord.Guild.Events.Count == 15);
    }

    [Fact]
    public async Task Slack_is_left_from_Slack_and_Discord_goes_on_alone()
    {
        await using MirroredHost host = await MirroredHost.StartAsync();

        FakeAct left = await host.Slack.User("하늘").SlashAsync("/peer peerbot mirror off");
        await host.UntilAsync(() => Count(host.OnDiscord, "Owls has no channel on Slack any more.") == 1);
        await host.Discord.User("Bo").SlashAsync("question ask", ("text", "Alone?"));
        FakeAct asked = await host.Slack.User("하늘").SlashAsync("/peer question ask Anybody?");
        await host.PassAsync(TimeSpan.FromSeconds(20));

        Assert.Contains("Owls has no channel on Slack any more.", left.Public, StringComparison.Ordinal);
        Assert.Contains("No team lives in this channel yet.", asked.Private, StringComparison.Ordinal);
        Assert.Equal(0, Count(host.OnSlack, "Alone?"));
    }

    [Fact]
    public async Task Organiser_links_whom_they_pick_on_Slack()
    {
        await using MirroredHost host = await MirroredHost.StartAsync();
        await host.Discord.User("하늘").SlashAsync("peerbot member add", ("names", "Chi"));

        FakeAct linked = await host.Slack.User("하늘").SlashAsync($"/peer peerbot member link user:Chi account:<@{host.Slack.User("Chi").Person.Id}|chi>");
        FakeAct asked = await host.Slack.User("Chi").SlashAsync("/peer question ask Am I Chi?");
        await host.UntilAsync(() => asked.Public.Contains("Am I Chi?", StringComparison.Ordinal));

        Assert.Equal("That account is Chi from now on.", linked.Private);
        Assert.Contains("Q1 · Chi: Am I Chi?", asked.Public, StringComparison.Ordinal);
    }

    private static int Count(string[] shown, string words) => shown.Count(text => text.Contains(words, StringComparison.Ordinal));
}
