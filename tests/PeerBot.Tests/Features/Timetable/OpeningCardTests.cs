using PeerBot.Chat.Commands;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Timetable;

/// <summary>The card that comes shortly before a session is its one live card.</summary>
public sealed class OpeningCardTests
{
    [Fact]
    public async Task Card_says_who_leads_and_lets_people_say_that_they_come()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("Bo").RunAsync("question ask", ("text", "Why owls?"));

        await host.PassTimeAsync(SeoulTime.August(3, 15, 50));

        Posted card = Assert.Single(host.Posts);
        Assert.Contains("Moderator: 하늘", card.Text, StringComparison.Ordinal);
        Assert.Contains("Why owls?", card.Text, StringComparison.Ordinal);
        Assert.Equal(["attend in", "attend late", "attend absent", "session open"], card.Message.Buttons.Select(button => button.Call.Path));
    }

    [Fact]
    public async Task Who_checks_in_is_shown_on_the_same_card()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.PassTimeAsync(SeoulTime.August(3, 15, 50));

        await host.As("Bo").RunAsync("press", host.Posts[0].Message.Buttons[0].Call);
        await host.SendDueAsync();

        Assert.Equal(2, host.Posts.Count);
        Assert.Equal(host.Posts[0].Message.LiveKey, host.Posts[1].Message.LiveKey);
        Assert.Contains("Here: Bo", host.Posts[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Session_that_opens_takes_the_place_of_the_card()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.PassTimeAsync(SeoulTime.August(3, 15, 50));

        Heard opened = await host.As("하늘").RunAsync("press", host.Posts[0].Message.Buttons[3].Call);

        Assert.Equal(host.Posts[0].Message.LiveKey, opened.Answer.Reply.Public?.LiveKey);
    }

    [Fact]
    public async Task When_the_moderator_cannot_come_the_next_in_line_is_proposed_with_one_button()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.PassTimeAsync(SeoulTime.August(3, 15, 50));

        Heard absent = await host.As("하늘").RunAsync("press", host.Posts[0].Message.Buttons[2].Call);
        CommandCall standIn = absent.Button("Bo leads");
        Heard agreed = await host.As("가람").RunAsync("agree", standIn);

        Assert.Contains("It was their turn, so now: Mon 3 Aug · moderator Bo", absent.Public, StringComparison.Ordinal);
        Assert.False(agreed.IsRefused, agreed.Private);
        await host.SendDueAsync();
        Assert.Contains("Moderator: Bo", host.Posts[^1].Text, StringComparison.Ordinal);
    }
}
