using PeerBot.Chat;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Moderators;

public sealed class ModeratorTests
{
    [Fact]
    public async Task Next_goes_round_the_whole_order_and_back_to_the_first()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        Voice bo = host.As("Bo");

        string[] said =
        [
            (await bo.RunAsync("moderator next")).Public,
            (await bo.RunAsync("moderator next")).Public,
            (await bo.RunAsync("moderator next")).Public,
            (await bo.RunAsync("moderator next")).Public,
        ];

        Assert.Equal(
            [
                "Moderator: 하늘 → Bo (Mon 3 Aug)",
                "Moderator: Bo → 가람 (Mon 3 Aug)",
                "Moderator: 가람 → Dan (Mon 3 Aug)",
                "Moderator: Dan → 하늘 (Mon 3 Aug)",
            ],
            said);
    }

    [Fact]
    public async Task Next_before_any_session_was_held_leaves_the_next_meeting_known()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("Bo").RunAsync("moderator next");

        Heard asked = await host.As("Bo").RunAsync("question ask", ("text", "Still on?"));

        Assert.Equal("Q1 · Bo: Still on?", asked.Public);
    }

    [Fact]
    public async Task Undo_button_restores_the_turn_once_and_says_so_the_second_time()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        Voice bo = host.As("Bo");
        Heard next = await bo.RunAsync("moderator next");

        Heard undone = await bo.RunAsync("u1", next.Button("Undo"));
        Heard again = await bo.RunAsync("u2", next.Button("Undo"));

        Assert.Equal("Taken back. The moderator on Mon 3 Aug is 하늘.", undone.Public);
        Assert.Equal("That was taken back already.", again.Private);
    }

    [Fact]
    public async Task Undo_of_an_older_change_is_refused_while_a_newer_one_stands()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        Voice bo = host.As("Bo");
        Heard first = await bo.RunAsync("moderator next");
        await bo.RunAsync("moderator next");

        Heard refused = await bo.RunAsync("u", first.Button("Undo"));

        Assert.True(refused.IsRefused);
        Assert.StartsWith("The turns changed since then.", refused.Private, StringComparison.Ordinal);
        Assert.Contains("가람", (await bo.RunAsync("moderator who")).Private.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_forecasts_real_dates_and_passes_over_holidays_and_those_away()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("하늘").RunAsync("peerbot holiday add", ("date", "2026-08-05"), ("name", "Team day"));
        await host.As("Bo").RunAsync("peerbot member away", ("from", "2026-08-04"));

        Heard list = await host.As("Dan").RunAsync("moderator list", ("count", "4"));

        Assert.Equal(
            """
            Coming turns
            - Mon 3 Aug · moderator 하늘
            - Tue 4 Aug · moderator 가람
            - Thu 6 Aug · moderator Bo
            - Fri 7 Aug · moderator Dan
            """,
            list.Private);
    }

    [Fact]
    public async Task Scribe_is_whoever_moderates_next_when_the_team_says_so()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Heard changed = await host.As("하늘").RunAsync("moderator role", ("role", "scribe"), ("source", "next"));

        Assert.Contains("- Mon 3 Aug · moderator 하늘 · scribe Bo", changed.Public, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Order_is_for_organisers()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Heard refused = await host.As("Bo").RunAsync("moderator order", ("by", "name"));

        Assert.Equal("Only an organiser can do that. Ask 하늘.", refused.Private);
    }

    [Fact]
    public async Task Whoever_asks_for_no_day_sees_the_turns_after_the_next_one_too()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Heard bare = await host.As("Bo").RunAsync("moderator who");
        Heard ofADay = await host.As("Bo").RunAsync("moderator who", ("date", "tomorrow"));

        Assert.Equal(
            ["Mon 3 Aug · moderator 하늘", "Coming turns", "- Tue 4 Aug · moderator Bo", "- Wed 5 Aug · moderator 가람", "- Thu 6 Aug · moderator Dan", "- Fri 7 Aug · moderator 하늘"],
            bare.Private.Split('\n'));
        Assert.Equal("Tue 4 Aug · moderator Bo", ofADay.Private);
    }

    [Fact]
    public async Task Answers_come_in_the_callers_language()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Heard who = await host.As("Bo", Language.Korean).RunAsync("moderator who");

        Assert.Equal("8월 3일(월) · 모더레이터 하늘", who.Private.Split('\n')[0]);
    }

    [Fact]
    public async Task Newcomer_gets_a_turn_and_a_leaver_loses_it_without_anybody_touching_the_order()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("하늘").RunAsync("moderator next");
        await host.As("하늘").RunAsync("peerbot member add", ("names", "Eun"));
        await host.As("하늘").RunAsync("peerbot member remove", ("user", "가람"));

        Heard list = await host.As("Dan").RunAsync("moderator list", ("count", "3"));

        Assert.Equal(
            """
            Coming turns
            - Mon 3 Aug · moderator Bo
            - Tue 4 Aug · moderator Dan
            - Wed 5 Aug · moderator Eun
            """,
            list.Private);
    }

    [Fact]
    public async Task Drawing_lots_gives_everybody_one_place_in_the_order_and_can_be_undone()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Heard drawn = await host.As("하늘").RunAsync("moderator order", ("by", "shuffle"));
        Heard undone = await host.As("하늘").RunAsync("undo", drawn.Button("Undo"));

        string names = drawn.Public["The order is now ".Length..].TrimEnd('.');
        Assert.Equal(["Bo", "Dan", "가람", "하늘"], names.Split(", ").Order(StringComparer.Ordinal));
        Assert.Equal("Taken back. The moderator on Mon 3 Aug is 하늘.", undone.Public);
    }
}
