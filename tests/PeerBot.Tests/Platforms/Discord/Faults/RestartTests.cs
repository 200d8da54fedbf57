using PeerBot.Tests.Platforms.Discord.Fake;
using PeerBot.Tests.Platforms.Discord.Interactions;

namespace PeerBot.Tests.Platforms.Discord.Faults;

/// <summary>A restart, as people on Discord see it: not at all.</summary>
public sealed class RestartTests
{
    [Fact]
    public async Task Interactions_that_come_during_a_restart_are_answered_after_it()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        int writes = host.Discord.Commands.Writes;
        await host.StopAsync();
        int leftWith = host.Discord.Gateway.Sockets.Single().ClosedWith;

        FakeInteraction asked = host.As("Bo").Slash("question ask", ("text", "Anybody there?"));
        FakeInteraction helped = host.As("Bo").Slash("peerbot help");
        await host.StartAgainAsync();
        await Task.WhenAll(asked.Seen, helped.Seen);

        Assert.Equal(4900, leftWith);
        Assert.Equal((4, 4), (asked.AnswerType, helped.AnswerType));
        Assert.Equal((1, 1), (host.Discord.Gateway.Identifies, host.Discord.Gateway.Resumes));
        Assert.Equal(writes, host.Discord.Commands.Writes);
        Assert.Empty(host.Discord.Complaints.All);
    }

    [Fact]
    public async Task Interaction_that_is_delivered_again_after_a_restart_has_no_effect_and_says_nothing()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        FakeInteraction asked = await host.As("Bo").SlashAsync("question ask", ("text", "Only once"));
        FakeInteraction named = await host.As("하늘").SlashAsync("moderator set", ("user", host.As("Bo")));
        await host.StopAsync();
        await host.StartAgainAsync();
        int before = host.Channel.Posted.Count;

        host.Discord.Interactions.Deliver(asked);
        host.Discord.Interactions.Deliver(named);
        await DiscordHost.UntilAsync(() => host.Discord.Interactions.Refused.Count == 2);
        FakeInteraction listed = await host.As("Bo").SlashAsync("question list");

        Assert.Equal([40060, 40060], host.Discord.Interactions.Refused);
        Assert.Equal(2, listed.Text.Split("Only once").Length);
        Assert.Equal(before, host.Channel.Posted.Count);
        Assert.Empty(asked.FollowUps.Concat(named.FollowUps));
    }

    [Fact]
    public async Task Card_is_found_again_after_a_restart_and_edited_in_place()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        await host.As("하늘").SlashAsync("session open");
        await DiscordHost.UntilAsync(() => host.Channel.Shown.Any(IsCard));
        await host.StopAsync();
        await host.StartAgainAsync();

        await host.As("Bo").SlashAsync("question ask", ("text", "Still one card?"));
        await host.HurryUntilAsync(() => FakeInteraction.TextOf(host.Channel.Shown.First(IsCard)).Contains("Still one card?", StringComparison.Ordinal));

        Assert.Single(host.Channel.Shown, IsCard);
    }

    private static bool IsCard(FakeMessage message) => message.Body["components"]?.ToJsonString().Contains("attend in", StringComparison.Ordinal) == true;
}
