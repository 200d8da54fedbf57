using PeerBot.Chat;
using PeerBot.Features.Teams.Mirrors;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Teams.Mirrors;

/// <summary>How a channel of another platform becomes a place of the team, and how it is left.</summary>
public sealed class MirrorTests
{
    [Fact]
    public async Task Code_of_an_organiser_binds_a_channel_and_both_are_told()
    {
        await using MirroredTeam team = await MirroredTeam.InOnePlaceAsync();
        string code = await team.CodeAsync("peerbot mirror");

        Heard bound = await team.OnSlack("U1").RunAsync("peerbot mirror", ("code", code));
        await team.Host.SendDueAsync();

        Assert.StartsWith("Owls has channels on the local page, Slack now.", bound.Public, StringComparison.Ordinal);
        Assert.Contains("Owls has channels on the local page, Slack now.", team.SaidHere, StringComparison.Ordinal);
        Assert.Contains("Channels: the local page, Slack", (await team.Here("Bo").RunAsync("peerbot status")).Private, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_is_read_however_it_is_typed()
    {
        await using MirroredTeam team = await MirroredTeam.InOnePlaceAsync();
        string code = await team.CodeAsync("peerbot mirror");

        Heard bound = await team.OnSlack("U1").RunAsync("peerbot mirror", ("code", $" {code.Replace('-', ' ').ToLowerInvariant()} "));

        Assert.False(bound.IsRefused);
    }

    [Fact]
    public async Task Only_an_organiser_gets_a_code()
    {
        await using MirroredTeam team = await MirroredTeam.InOnePlaceAsync();

        Heard heard = await team.Here("Bo").RunAsync("peerbot mirror");

        Assert.Equal("Only an organiser can do that. Ask 하늘.", heard.Private);
    }

    [Fact]
    public async Task Code_is_good_once_for_a_quarter_of_an_hour_and_only_until_the_next_one()
    {
        await using MirroredTeam team = await MirroredTeam.InOnePlaceAsync();
        string replaced = await team.CodeAsync("peerbot mirror");
        string old = await team.CodeAsync("peerbot mirror");
        team.Host.Clock.Advance(OneTimeCode.Life);
        string code = await team.CodeAsync("peerbot mirror");

        Heard[] refused = [await BindAsync(team, "U1", replaced), await BindAsync(team, "U1", old)];
        Heard bound = await BindAsync(team, "U1", code);
        await team.OnSlack("U1").RunAsync("peerbot member join", ("name", "Ada"));
        await team.Here("하늘").RunAsync("peerbot mirror", ("off", "yes"));
        Heard again = await BindAsync(team, "U1", code);

        Assert.All([.. refused, again], heard => Assert.StartsWith("I do not know this code:", heard.Private, StringComparison.Ordinal));
        Assert.False(bound.IsRefused);
    }

    [Fact]
    public async Task Who_tries_many_codes_is_not_listened_to_for_a_while()
    {
        await using MirroredTeam team = await MirroredTeam.InOnePlaceAsync();
        for (int number = 0; number < CodeDesk.MostWrong; number++)
        {
            await BindAsync(team, "U1", $"AAAA-AAA{number}");
        }

        Heard guesser = await BindAsync(team, "U1", await team.CodeAsync("peerbot mirror"));
        team.Host.Clock.Advance(OneTimeCode.Life);
        Heard later = await BindAsync(team, "U1", await team.CodeAsync("peerbot mirror"));

        Assert.Equal("Those were too many wrong codes. Wait 15 minutes, then ask for a new one.", guesser.Private);
        Assert.False(later.IsRefused);
    }

    [Fact]
    public async Task Channel_in_which_a_team_lives_is_not_bound()
    {
        await using MirroredTeam team = await MirroredTeam.InOnePlaceAsync();
        await team.OnSlack("U9").RunAsync(
            "peerbot setup", ("name", "Crows"), ("days", "mon-fri"), ("time", "16:00"), ("timezone", "Asia/Seoul"), ("language", "en"));

        Heard heard = await BindAsync(team, "U9", await team.CodeAsync("peerbot mirror"));

        Assert.StartsWith("Crows lives in this channel already.", heard.Private, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Team_has_one_channel_on_each_platform_and_the_code_stays_good()
    {
        await using MirroredTeam team = await MirroredTeam.InOnePlaceAsync();
        string code = await team.CodeAsync("peerbot mirror");

        Heard refused = await team.Host.As("Bo", place: new Place("local", "larks")).RunAsync("peerbot mirror", ("code", code));
        Heard bound = await BindAsync(team, "U1", code);

        Assert.Equal("Owls has a channel on the local page already, and can have one on each platform only.", refused.Private);
        Assert.False(bound.IsRefused);
    }

    [Fact]
    public async Task Channel_that_was_bound_begins_no_team_of_its_own()
    {
        await using MirroredTeam team = await MirroredTeam.StartAsync();

        Heard heard = await team.OnSlack("U9").RunAsync(
            "peerbot setup", ("name", "Crows"), ("days", "mon-fri"), ("time", "16:00"), ("timezone", "Asia/Seoul"), ("language", "en"));

        Assert.StartsWith("Owls lives in this channel already.", heard.Private, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Mirror_is_undone_from_either_side(bool isSaidOnSlack)
    {
        await using MirroredTeam team = await MirroredTeam.StartAsync();
        await team.LinkAsync("하늘", "U1");
        await team.Host.SendDueAsync();
        Voice organiser = isSaidOnSlack ? team.OnSlack("U1") : team.Here("하늘");

        Heard left = await organiser.RunAsync("peerbot mirror", ("off", "yes"));
        await team.Here("Bo").RunAsync("question ask", ("text", "Alone again?"));
        await team.Host.SendDueAsync();

        Assert.Equal("Owls has no channel on Slack any more.", left.Public);
        Assert.Equal(isSaidOnSlack, team.SaidHere.Contains("no channel on Slack any more", StringComparison.Ordinal));
        Assert.Empty(team.SaidOnSlack);
        Assert.StartsWith("No team lives in this channel yet.", (await team.OnSlack("U1").RunAsync("peerbot status")).Private, StringComparison.Ordinal);
        Assert.Equal(0, await team.Host.ReadAsync((work, token) => work.GetAsync<int>("SELECT count(*) FROM owed_replies", null, token)));
    }

    [Fact]
    public async Task Team_in_one_place_has_nothing_to_undo()
    {
        await using MirroredTeam team = await MirroredTeam.InOnePlaceAsync();

        Heard heard = await team.Here("하늘").RunAsync("peerbot mirror", ("off", "yes"));

        Assert.StartsWith("Owls has one channel only.", heard.Private, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_team_sees_of_an_answer_is_posted_in_its_other_place_once()
    {
        await using MirroredTeam team = await MirroredTeam.StartAsync();
        await team.LinkAsync("Bo", "U2");

        Heard onSlack = await team.OnSlack("U2").RunAsync("question ask", ("text", "Seen there?"));
        Heard here = await team.Here("하늘").RunAsync("question ask", ("text", "Seen here?"));
        await team.Host.SendDueAsync();
        await team.Host.SendDueAsync();

        Assert.Equal("Q1 · Bo: Seen there?", onSlack.Public);
        Assert.Equal("Q2 · 하늘: Seen here?", here.Public);
        Assert.Single(team.Host.Posts, post => post.Text.Contains("Seen there?", StringComparison.Ordinal));
        Assert.DoesNotContain("Seen here?", team.SaidHere, StringComparison.Ordinal);
        Assert.Single(team.Slack.Posts);
        Assert.Contains("Seen here?", team.SaidOnSlack, StringComparison.Ordinal);
        Assert.Equal(0, await team.Host.ReadAsync((work, token) => work.GetAsync<int>("SELECT count(*) FROM owed_replies", null, token)));
    }

    [Fact]
    public async Task What_only_the_caller_sees_stays_where_it_is()
    {
        await using MirroredTeam team = await MirroredTeam.StartAsync();
        await team.Host.SendDueAsync();
        int before = team.Host.Posts.Count;

        await team.Here("Bo").RunAsync("peerbot status");
        await team.Here("Bo").RunAsync("peerbot member link");
        await team.Host.SendDueAsync();

        Assert.Empty(team.SaidOnSlack);
        Assert.Equal(before, team.Host.Posts.Count);
    }

    private static Task<Heard> BindAsync(MirroredTeam team, string id, string code) =>
        team.OnSlack(id).RunAsync("peerbot mirror", ("code", code));
}
