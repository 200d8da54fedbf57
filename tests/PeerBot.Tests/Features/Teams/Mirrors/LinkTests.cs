using Microsoft.Extensions.DependencyInjection;
using PeerBot.Features.Archive;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Teams.Mirrors;

/// <summary>How a person is known as one member on both platforms, and nobody as somebody else.</summary>
public sealed class LinkTests
{
    [Fact]
    public async Task Who_is_unknown_on_the_other_side_learns_how_to_be_known()
    {
        await using MirroredTeam team = await MirroredTeam.StartAsync();

        Heard heard = await team.OnSlack("U2").RunAsync("question ask", ("text", "Who am I?"));

        Assert.Equal(
            "Only members of Owls can do that. If you are one in the team's other channel, say /peerbot member link there; else join with /peerbot member join.",
            heard.Private);
    }

    [Fact]
    public async Task Member_who_says_their_code_on_the_other_side_is_the_same_there()
    {
        await using MirroredTeam team = await MirroredTeam.StartAsync();
        string code = await team.CodeAsync("peerbot member link", "Bo");

        Heard linked = await team.OnSlack("U2").RunAsync("peerbot member link", ("code", code));
        Heard asked = await team.OnSlack("U2").RunAsync("question ask", ("text", "Is it me?"));
        Heard again = await team.OnSlack("U3").RunAsync("peerbot member link", ("code", code));

        Assert.Equal("Hello Bo, I know you here from now on.", linked.Private);
        Assert.Equal("Q1 · Bo: Is it me?", asked.Public);
        Assert.StartsWith("I do not know this code:", again.Private, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rights_are_the_members_own_on_either_side()
    {
        await using MirroredTeam team = await MirroredTeam.StartAsync();
        await team.LinkAsync("하늘", "U1");
        await team.LinkAsync("Bo", "U2");

        Heard organiser = await team.OnSlack("U1").RunAsync("peerbot mentor", ("name", "Mara"));
        Heard member = await team.OnSlack("U2").RunAsync("peerbot mentor", ("name", "Mara"));

        Assert.False(organiser.IsRefused);
        Assert.True(member.IsRefused);
    }

    [Fact]
    public async Task Code_said_where_it_was_given_links_nobody_and_stays_good()
    {
        await using MirroredTeam team = await MirroredTeam.StartAsync();
        string code = await team.CodeAsync("peerbot member link", "Bo");

        Heard taken = await team.Host.As("Mallory").RunAsync("peerbot member link", ("code", code));
        Heard linked = await team.OnSlack("U2").RunAsync("peerbot member link", ("code", code));

        Assert.StartsWith("I gave you this code here", taken.Private, StringComparison.Ordinal);
        Assert.False(linked.IsRefused);
    }

    [Fact]
    public async Task Code_of_another_team_links_nobody()
    {
        await using MirroredTeam team = await MirroredTeam.StartAsync();
        string mirror = await team.CodeAsync("peerbot mirror");

        Heard heard = await team.OnSlack("U2").RunAsync("peerbot member link", ("code", mirror));

        Assert.StartsWith("I do not know this code:", heard.Private, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Account_of_somebody_else_is_not_taken()
    {
        await using MirroredTeam team = await MirroredTeam.StartAsync();
        await team.LinkAsync("하늘", "U1");
        string code = await team.CodeAsync("peerbot member link", "Bo");

        Heard heard = await team.OnSlack("U1").RunAsync("peerbot member link", ("code", code));

        Assert.StartsWith("That account is 하늘 already.", heard.Private, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Member_may_come_with_a_new_account_in_place_of_the_old()
    {
        await using MirroredTeam team = await MirroredTeam.StartAsync();
        await team.LinkAsync("Bo", "U2");
        await team.LinkAsync("Bo", "U3");

        Heard old = await team.OnSlack("U2").RunAsync("question ask", ("text", "Old?"));
        Heard now = await team.OnSlack("U3").RunAsync("question ask", ("text", "New?"));

        Assert.True(old.IsRefused);
        Assert.Equal("Q1 · Bo: New?", now.Public);
    }

    [Fact]
    public async Task Organiser_links_somebody_without_a_code_and_nobody_else_does()
    {
        await using MirroredTeam team = await MirroredTeam.StartAsync();
        await team.LinkAsync("하늘", "U1");
        await team.LinkAsync("Bo", "U2");

        Heard refused = await team.OnSlack("U2").RunAsync("peerbot member link", ("user", "Dan"), ("account", "<@U4>"));
        Heard unclear = await team.OnSlack("U1").RunAsync("peerbot member link", ("user", "Dan"), ("account", "dan"));
        Heard linked = await team.OnSlack("U1").RunAsync("peerbot member link", ("user", "Dan"), ("account", "<@U4>"));
        Heard asked = await team.OnSlack("U4").RunAsync("question ask", ("text", "Me?"));

        Assert.True(refused.IsRefused);
        Assert.StartsWith("Say whose account it is", unclear.Private, StringComparison.Ordinal);
        Assert.Equal("That account is Dan from now on.", linked.Private);
        Assert.Equal("Q1 · Dan: Me?", asked.Public);
    }

    [Fact]
    public async Task Who_joins_on_the_other_side_is_a_member_and_links_back()
    {
        await using MirroredTeam team = await MirroredTeam.StartAsync();

        Heard joined = await team.OnSlack("U5").RunAsync("peerbot member join", ("name", "Eun"));
        Heard asked = await team.OnSlack("U5").RunAsync("question ask", ("text", "There?"));
        Heard code = await team.OnSlack("U5").RunAsync("peerbot member link");
        string written = code.Private[(code.Private.IndexOf("code:", StringComparison.Ordinal) + 5)..][..9];
        await team.Here("Eunji").RunAsync("peerbot member link", ("code", written));
        Heard here = await team.Here("Eunji").RunAsync("question ask", ("text", "Here?"));

        Assert.Equal("Welcome, Eun!", joined.Public);
        Assert.Equal("Q1 · Eun: There?", asked.Public);
        Assert.Equal("Q2 · Eun: Here?", here.Public);
    }

    [Fact]
    public async Task Name_is_claimed_on_one_side_only_by_who_has_it_on_the_other()
    {
        await using MirroredTeam team = await MirroredTeam.StartAsync();

        Heard taken = await team.OnSlack("U6").RunAsync("peerbot member join", ("name", "Bo"));
        Heard free = await team.OnSlack("U4").RunAsync("peerbot member join", ("name", "Dan"));
        Heard takenBack = await team.Here("Mallory").RunAsync("peerbot member join", ("name", "Dan"));

        Assert.StartsWith("Bo is somebody already. If that is you", taken.Private, StringComparison.Ordinal);
        Assert.Equal("Hello Dan, that is you from now on.", free.Private);
        Assert.True(takenBack.IsRefused);
    }

    [Fact]
    public async Task Account_of_a_member_who_left_is_free()
    {
        await using MirroredTeam team = await MirroredTeam.StartAsync();
        await team.LinkAsync("Bo", "U2");
        await team.Here("하늘").RunAsync("peerbot member remove", ("user", "Bo"));

        Heard joined = await team.OnSlack("U2").RunAsync("peerbot member join", ("name", "Bora"));

        Assert.Equal("Welcome, Bora!", joined.Public);
    }

    [Fact]
    public async Task Archive_is_open_to_a_member_from_either_side_and_to_nobody_else()
    {
        await using MirroredTeam team = await MirroredTeam.StartAsync();
        await team.LinkAsync("Bo", "U2");
        TeamArchive archive = team.Host.App.Services.GetRequiredService<TeamArchive>();

        Assert.Single(await archive.ListOfAsync("slack", "U2", CancellationToken.None));
        Assert.Single(await archive.ListOfAsync("local", "bo", CancellationToken.None));
        Assert.Empty(await archive.ListOfAsync("slack", "bo", CancellationToken.None));
        Assert.Empty(await archive.ListOfAsync("local", "U2", CancellationToken.None));
    }

    [Fact]
    public async Task Who_left_on_the_other_side_and_comes_back_has_their_account_again()
    {
        await using MirroredTeam team = await MirroredTeam.StartAsync();
        await team.OnSlack("U5").RunAsync("peerbot member join", ("name", "Eun"));
        await team.Here("하늘").RunAsync("peerbot member remove", ("user", "Eun"));

        Heard joined = await team.OnSlack("U5").RunAsync("peerbot member join", ("name", "Eun"));
        Heard asked = await team.OnSlack("U5").RunAsync("question ask", ("text", "Back?"));

        Assert.Equal("Welcome, Eun!", joined.Public);
        Assert.Equal("Q1 · Eun: Back?", asked.Public);
    }

    [Fact]
    public async Task Team_in_one_place_has_nothing_to_link()
    {
        await using MirroredTeam team = await MirroredTeam.InOnePlaceAsync();

        Heard heard = await team.Here("Bo").RunAsync("peerbot member link");

        Assert.StartsWith("Owls has one channel only, so there is nothing to link.", heard.Private, StringComparison.Ordinal);
    }
}
