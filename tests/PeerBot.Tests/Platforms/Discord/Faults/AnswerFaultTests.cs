using PeerBot.Tests.Platforms.Discord.Fake;
using PeerBot.Tests.Platforms.Discord.Interactions;

namespace PeerBot.Tests.Platforms.Discord.Faults;

/// <summary>What people get to see when Discord does not take an answer.</summary>
public sealed class AnswerFaultTests
{
    private const string Callbacks = "POST /interactions/*";
    private const string CallbackRoute = "POST /interactions/{id}/{token}/callback";
    private const int Stars = 4000;

    [Fact]
    public async Task Answer_that_never_arrived_is_sent_again()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        host.Discord.Faults.Add(Callbacks, Fault.Dropped);

        FakeInteraction asked = await host.As("Bo").SlashAsync("question ask", ("text", "Once?"));

        Assert.StartsWith("**Q1**", asked.Text, StringComparison.Ordinal);
        Assert.Empty(host.Discord.Interactions.Refused);
    }

    [Fact]
    public async Task Answer_that_hangs_is_sent_again_before_its_three_seconds_are_over()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        TaskCompletionSource never = new();
        host.Discord.Faults.Add(Callbacks, Fault.Slow(never.Task));
        DateTimeOffset giveUp = host.Host.Clock.GetUtcNow().AddMilliseconds(1_200);

        FakeInteraction asked = host.As("Bo").Slash("question ask", ("text", "Once?"));
        await DiscordHost.UntilAsync(() => host.Host.Clock.IsAwaited(giveUp) && host.Discord.Requests.To(CallbackRoute).Count == 3);
        host.Host.Clock.MoveTo(giveUp);
        await DiscordHost.UntilAsync(() => asked.AnswerType == 4);
        never.SetResult();

        Assert.False(asked.IsFailed);
        Assert.StartsWith("**Q1**", asked.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_that_was_acknowledged_by_another_is_not_said_again_in_the_channel()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        TaskCompletionSource other = new();
        host.Discord.Faults.Add(Callbacks, Fault.Slow(other.Task));
        FakeInteraction named = host.As("하늘").Slash("moderator set", ("user", host.As("Bo")));
        await DiscordHost.UntilAsync(() => host.Discord.Requests.To(CallbackRoute).Count == 3);
        named.AnswerType = 4;
        named.Original = host.Discord.Messages.Write(host.As("하늘").Member, "Said by another process");

        other.SetResult();
        await DiscordHost.UntilAsync(() => host.Discord.Interactions.Refused.Contains(40060));
        FakeInteraction shown = await host.As("Bo").SlashAsync("moderator who");

        Assert.Contains("Bo", shown.Text, StringComparison.Ordinal);
        Assert.Empty(host.Discord.Requests.To("POST /channels/{channel}/messages"));
        Assert.Single(host.Discord.Gateway.Sockets);
    }

    [Fact]
    public async Task Interaction_that_is_over_is_answered_no_second_time_and_leaves_the_connection_alone()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        host.Discord.Faults.Add(Callbacks, Fault.Error(404, 10062));
        int before = host.Discord.Requests.To(CallbackRoute).Count;

        host.As("Bo").Slash("question list");
        await DiscordHost.UntilAsync(() => host.Discord.Requests.To(CallbackRoute).Count == before + 1);
        FakeInteraction next = await host.As("Bo").SlashAsync("question list");

        Assert.Equal(4, next.AnswerType);
        Assert.Equal(before + 2, host.Discord.Requests.To(CallbackRoute).Count);
        Assert.Single(host.Discord.Gateway.Sockets);
    }

    /// <summary>Too many follow-ups, a webhook that is gone, and a token that died: that of the interaction, not the bot's.</summary>
    [Theory]
    [InlineData(400, 40094)]
    [InlineData(404, 10015)]
    [InlineData(401, 50027)]
    public async Task Long_answer_whose_rest_is_refused_is_said_whole_in_the_channel(int status, int code)
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        host.Discord.Faults.Add("POST /webhooks/*", Fault.Error(status, code), times: 5);

        host.As("Bo").Slash("question ask", ("text", new string('*', Stars)));
        await DiscordHost.UntilAsync(() => StarsIn(Posted(host)) == Stars);
        FakeInteraction next = await host.As("Bo").SlashAsync("question list");

        Assert.Equal(4, next.AnswerType);
        Assert.Equal(Stars, StarsIn(Posted(host)));
        Assert.Empty(host.Discord.Complaints.All);
    }

    /// <summary>What the bot posted by itself, as opposed to its answers.</summary>
    private static IEnumerable<FakeMessage> Posted(DiscordHost host) => host.Channel.Shown.Where(message => message.Body["nonce"] is not null);

    private static int StarsIn(IEnumerable<FakeMessage> messages) =>
        messages.Sum(message => FakeInteraction.TextOf(message).Split(@"\*").Length - 1);
}
