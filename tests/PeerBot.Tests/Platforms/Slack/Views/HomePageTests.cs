using System.Text.Json.Nodes;
using PeerBot.Tests.Platforms.Slack.Fake;

namespace PeerBot.Tests.Platforms.Slack.Views;

/// <summary>The app's own page: what waits for whom, and what is pressed there.</summary>
public sealed class HomePageTests
{
    private const string Elsewhere = "C0CATS";

    [Fact]
    public async Task Page_shows_somebody_what_waits_for_them_and_not_what_waits_for_others()
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();
        await host.As("Bo").SlashAsync("/peer question ask Why owls?");
        await host.As("하늘").SlashAsync("/peer question ask Why not cats?");
        await host.As("Bo").SlashAsync("/peer task add text:Feed them owner:Bo");
        await host.As("Bo").SlashAsync("/peer paper add title:On feathers");
        await host.As("Bo").SlashAsync("/peer paper assign id:1 users:Bo");

        string page = await OpenAsync(host.As("Bo"));

        Assert.Contains("## Owls", page, StringComparison.Ordinal);
        Assert.Contains("Your next turns", page, StringComparison.Ordinal);
        Assert.Contains("you moderate", page, StringComparison.Ordinal);
        Assert.Contains("Why owls?", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Why not cats?", page, StringComparison.Ordinal);
        Assert.Contains("Feed them", page, StringComparison.Ordinal);
        Assert.Contains("On feathers", page, StringComparison.Ordinal);
        Assert.DoesNotContain("[Set-up]", page, StringComparison.Ordinal);
        Assert.Contains("[Set-up]", await OpenAsync(host.As("하늘")), StringComparison.Ordinal);
        Assert.Empty(host.Slack.Complaints.All);
    }

    [Fact]
    public async Task Press_is_carried_out_in_the_team_of_the_button_answered_in_a_window_and_seen_on_the_page()
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();
        FakeUser bo = host.As("Bo");
        await bo.SlashAsync("/peer task add text:Feed them owner:Bo");
        await OpenAsync(bo);

        FakeAct listed = await bo.PressAtHome("Coming turns").SeeAsync();
        await SlackHost.UntilAsync(() => listed.View?.Text.Contains("Bo", StringComparison.Ordinal) == true);
        bo.PressAtHome("Done: T1");

        await SlackHost.UntilAsync(() => !bo.Home.Contains("Feed them", StringComparison.Ordinal));
        Assert.Empty(host.Slack.Complaints.All);
    }

    [Fact]
    public async Task Form_that_was_opened_on_the_page_belongs_to_the_team_and_renews_the_page()
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();
        FakeUser bo = host.As("Bo");
        await OpenAsync(bo);

        await bo.PressAtHome("Ask a question").SeeAsync();
        await bo.SubmitAsync(("text", "Why owls?"));

        await SlackHost.UntilAsync(() => bo.Home.Contains("Why owls?", StringComparison.Ordinal));
        await SlackHost.UntilAsync(() => host.Slack.Messages.Shown.Any(message => message.Text.Contains("Why owls?", StringComparison.Ordinal)));
        Assert.Empty(host.Slack.Complaints.All);
    }

    [Fact]
    public async Task Somebody_in_two_teams_sees_both_in_their_own_language_and_each_button_is_for_its_team()
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();
        FakeUser boram = host.As("보라", "ko-KR");
        await boram.SlashAsync("/peer peerbot member join name:보라");
        host.Slack.Messages.Joined.Add(Elsewhere);
        boram.Channel = Elsewhere;
        await boram.SlashAsync("/peer peerbot setup name:Cats days:mon-sun time:17:00 timezone:Asia/Seoul language:en");

        string page = await OpenAsync(boram);

        Assert.Contains("## Owls", page, StringComparison.Ordinal);
        Assert.Contains("## Cats", page, StringComparison.Ordinal);
        Assert.Contains("다가오는 내 차례", page, StringComparison.Ordinal);
        await boram.PressAtHome("설정 보기").SeeAsync();
        await SlackHost.UntilAsync(() => boram.View!.Text.Contains("17:00", StringComparison.Ordinal));
        Assert.Empty(host.Slack.Complaints.All);
    }

    [Fact]
    public async Task Whoever_is_in_no_team_is_told_how_to_begin()
    {
        await using SlackHost host = await SlackHost.StartAsync();

        Assert.Contains("/peer peerbot setup", await OpenAsync(host.As("Chi")), StringComparison.Ordinal);
        Assert.Empty(host.Slack.Complaints.All);
    }

    [Fact]
    public async Task Page_with_more_than_Slack_takes_is_cut_between_teams()
    {
        await using SlackHost host = await SlackHost.StartAsync();
        FakeUser ada = host.As("Ada");
        for (int number = 0; number < 15; number++)
        {
            ada.Channel = $"C0TEAM{number}";
            host.Slack.Messages.Joined.Add(ada.Channel);
            await ada.SlashAsync($"/peer peerbot setup name:Owls{number} days:mon-sun time:16:00 timezone:Asia/Seoul language:en");
            await ada.SlashAsync("/peer question ask Why?");
            await ada.SlashAsync("/peer task add text:Feed them owner:Ada");
        }

        string page = await OpenAsync(ada);

        Assert.EndsWith("There is more than this page can show.", page, StringComparison.Ordinal);
        Assert.InRange(((JsonArray)host.Slack.Views.HomeOf(ada.Person)!["blocks"]!).Count, 80, 100);
        Assert.Empty(host.Slack.Complaints.All);
    }

    private static async Task<string> OpenAsync(FakeUser user)
    {
        await user.OpenHome().AcknowledgedAsync();
        await SlackHost.UntilAsync(() => user.Home.Length > 0);
        return user.Home;
    }
}
