using PeerBot.Tests.Platforms.Discord.Fake;

namespace PeerBot.Tests.Platforms.Discord.Interactions;

/// <summary>The draft of the minutes comes to those who led and wrote, and what they press there is done for their team.</summary>
public sealed class DirectDraftTests
{
    private const string Title = "Draft of the minutes, Mon 3 Aug";

    [Fact]
    public async Task Draft_is_told_directly_and_its_buttons_act_on_the_team()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        FakeUser moderator = host.As("하늘");
        await HoldSessionAsync(host, moderator);
        await host.HurryUntilAsync(() => Direct(host, moderator) is not null, stride: 4);
        FakeMessage draft = Direct(host, moderator)!;
        FakeUser away = host.As("하늘");
        away.ChannelId = draft.ChannelId;

        FakeInteraction look = await away.PressAsync(draft, "Look at the draft");
        FakeInteraction published = await away.PressAsync(draft, "Publish");
        await DiscordHost.UntilAsync(() => host.Channel.Shown.Any(message => FakeInteraction.TextOf(message).Contains("Minutes, Mon 3 Aug", StringComparison.Ordinal)));

        Assert.Contains("Why masks?", look.Text, StringComparison.Ordinal);
        Assert.Equal("Done.", published.Text);
        Assert.DoesNotContain(host.Channel.Posted, message => FakeInteraction.TextOf(message).Contains(Title, StringComparison.Ordinal));
        Assert.Empty(host.Discord.Complaints.All);
    }

    [Fact]
    public async Task What_is_offered_in_a_direct_answer_acts_on_the_team_as_well()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        FakeUser moderator = host.As("하늘");
        await HoldSessionAsync(host, moderator);
        await host.HurryUntilAsync(() => Direct(host, moderator) is not null, stride: 4);
        FakeUser away = host.As("하늘");
        away.ChannelId = Direct(host, moderator)!.ChannelId;

        FakeInteraction form = await away.PressAsync(Direct(host, moderator)!, "Add a note");
        FakeInteraction noted = await away.SubmitAsync(form, ("text", "Masks were of paper."));
        FakeInteraction look = await away.PressAsync(Direct(host, moderator)!, "Look at the draft");

        Assert.False(noted.IsFailed);
        Assert.Contains("Masks were of paper.", look.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draft_comes_to_the_channel_where_nobody_takes_direct_messages()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        FakeUser moderator = host.As("하늘");
        foreach (FakeMember member in host.Discord.Guild.Members.Values)
        {
            host.Discord.Guild.Members[member.Id] = member with { TakesNoDirectMessages = true };
        }

        await HoldSessionAsync(host, moderator);
        await host.HurryUntilAsync(() => host.Channel.Shown.Any(message => FakeInteraction.TextOf(message).Contains(Title, StringComparison.Ordinal)), stride: 4);

        Assert.Null(Direct(host, moderator));
    }

    private static async Task HoldSessionAsync(DiscordHost host, FakeUser moderator)
    {
        await moderator.SlashAsync("session open");
        await moderator.SlashAsync("question ask", ("text", "Why masks?"));
        await moderator.SlashAsync("session close");
    }

    private static FakeMessage? Direct(DiscordHost host, FakeUser user) => host.Discord.Guild.Channels.GetValueOrDefault("1" + user.Member.Id)?.Shown
        .FirstOrDefault(message => FakeInteraction.TextOf(message).Contains(Title, StringComparison.Ordinal));
}
