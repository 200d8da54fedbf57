using PeerBot.Domain.Teams;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Minutes;

/// <summary>The minutes after a session, when nobody asks for them.</summary>
public sealed class MinutesByItselfTests
{
    private const string Draft = "Draft of the minutes, Mon 3 Aug";
    private const string Published = "Minutes, Mon 3 Aug";

    [Fact]
    public async Task Draft_comes_soon_after_the_session_and_asks_the_moderator_alone()
    {
        await using PeerBotHost host = await AfterSessionAsync();

        await host.PassTimeUntilAsync(3, 17);

        Posted post = Assert.Single(host.PostsTitled(Draft));
        Assert.Equal(PostScenes.August(3, 15, 5), post.AtSeoul);
        Assert.Equal(["하늘"], post.Pinged);
        Assert.EndsWith("They are published tomorrow at 09:00, or when somebody publishes them before.\n", post.Text, StringComparison.Ordinal);
        Heard look = await host.As("하늘").RunAsync("1", host.Button(post, "Look at the draft"));
        Assert.Contains("Why masks?", look.Private, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Minutes_that_nobody_published_are_published_on_the_next_morning()
    {
        await using PeerBotHost host = await AfterSessionAsync();

        await host.PassTimeUntilAsync(5, 12);

        Posted post = Assert.Single(host.PostsTitled(Published));
        Assert.Equal(PostScenes.August(4, 9), post.AtSeoul);
        Assert.DoesNotContain("Nothing was written down", post.Text, StringComparison.Ordinal);
        Assert.StartsWith("The minutes of Mon 3 Aug are published already.", (await PublishAsync(host)).Private, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Minutes_that_somebody_published_are_not_told_again()
    {
        await using PeerBotHost host = await AfterSessionAsync();

        await PublishAsync(host);
        await host.PassTimeUntilAsync(5, 12);

        Assert.Empty(host.PostsTitled(Draft));
        Assert.Empty(host.PostsTitled(Published));
    }

    [Fact]
    public async Task Minutes_that_were_due_while_the_bot_was_away_are_published_when_it_is_back_and_the_draft_is_not_told()
    {
        await using PeerBotHost host = await AfterSessionAsync();
        await host.PassTimeUntilAsync(3, 15, 1);

        host.Clock.MoveTo(PostScenes.August(6, 12));
        await host.PassTimeUntilAsync(6, 13);

        Posted post = Assert.Single(host.Posts, post => post.Text.Contains("# " + Published, StringComparison.Ordinal));
        Assert.Equal(PostScenes.August(6, 12), post.AtSeoul);
        Assert.Empty(host.PostsTitled(Draft));
    }

    [Fact]
    public async Task Day_on_which_nothing_was_written_down_says_so()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.OpenSessionAsync();
        await host.As("하늘").RunAsync("session close");

        await host.PassTimeUntilAsync(4, 12);

        Assert.EndsWith("Nothing was written down on that day.\n", Assert.Single(host.PostsTitled(Published)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Team_that_publishes_by_hand_keeps_its_drafts()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.ChooseAsync(ReminderKind.Publish, new ReminderChoice { IsOn = false });
        await host.OpenSessionAsync();
        await host.As("하늘").RunAsync("session close");

        await host.PassTimeUntilAsync(5, 12);

        Assert.DoesNotContain("published tomorrow", Assert.Single(host.PostsTitled(Draft)).Text, StringComparison.Ordinal);
        Assert.Empty(host.PostsTitled(Published));
    }

    [Fact]
    public async Task Day_that_is_written_down_afterwards_is_published_the_next_morning_too()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("하늘").RunAsync("session open", ("date", "2026-07-20"));
        await host.As("하늘").RunAsync("session close");

        await host.PassTimeUntilAsync(4, 12);

        Assert.Equal([PostScenes.August(4, 9)], host.PostsTitled("Minutes, Mon 20 Jul").Select(post => post.AtSeoul));
        Assert.Empty(host.PostsTitled("Draft of the minutes, Mon 20 Jul"));
    }

    private static async Task<PeerBotHost> AfterSessionAsync()
    {
        PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.OpenSessionAsync();
        await host.As("Bo").RunAsync("question ask", ("text", "Why masks?"));
        await host.As("하늘").RunAsync("session close");
        return host;
    }

    private static Task<Heard> PublishAsync(PeerBotHost host) => host.As("하늘").RunAsync("minutes publish", ("date", "2026-08-03"));
}
