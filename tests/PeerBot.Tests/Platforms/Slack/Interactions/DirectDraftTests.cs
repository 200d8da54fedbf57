using PeerBot.Tests.Platforms.Slack.Fake;

namespace PeerBot.Tests.Platforms.Slack.Interactions;

/// <summary>The draft of the minutes comes to those who led and wrote, and what they press there is done for their team.</summary>
public sealed class DirectDraftTests
{
    private const string Title = "Draft of the minutes, Mon 3 Aug";

    [Fact]
    public async Task Draft_is_told_directly_and_its_buttons_act_on_the_team()
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();
        FakeUser moderator = host.As("하늘");
        await moderator.SlashAsync("/peer session open");
        await moderator.SlashAsync("/peer question ask Why masks?");
        await moderator.SlashAsync("/peer session close");
        await host.UntilAsync(() => Direct(host, moderator) is not null, TimeSpan.FromSeconds(1));
        FakeMessage draft = Direct(host, moderator)!;

        FakeAct look = await moderator.Press(draft, "Look at the draft").SeeAsync();
        await SlackHost.UntilAsync(() => SlackWords.Of(look.View?.Shown).Contains("Why masks?", StringComparison.Ordinal));
        moderator.Press(draft, "Publish");
        await SlackHost.UntilAsync(() => host.Slack.Messages.Shown.Any(message => message.Text.Contains("Minutes, Mon 3 Aug", StringComparison.Ordinal)));

        Assert.DoesNotContain(host.Slack.Messages.Shown, message => message.Text.Contains(Title, StringComparison.Ordinal));
        Assert.Empty(host.Slack.Complaints.All);
    }

    private static FakeMessage? Direct(SlackHost host, FakeUser user) => host.Slack.Messages.All
        .FirstOrDefault(message => message.Channel == user.Person.Direct && message.Text.Contains(Title, StringComparison.Ordinal));
}
