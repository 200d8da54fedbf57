using Microsoft.Extensions.DependencyInjection;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Features.Engine;
using PeerBot.Storage;
using PeerBot.Tests.Platforms.Discord.Fake;

namespace PeerBot.Tests.Platforms.Discord.Interactions;

/// <summary>What the team was to see of an answer is seen once, whatever happens on the way.</summary>
public sealed class AnswerDeliveryTests
{
    [Fact]
    public async Task Answer_that_Discord_takes_no_more_is_posted_for_the_team_once()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        host.Discord.Faults.Add("POST /interactions/*", Fault.Error(404, 10062));

        host.As("Bo").Slash("question ask", ("text", "Too late?"));

        await SeenOnceAsync(host, "Too late?");
    }

    [Fact]
    public async Task Answer_while_Discord_is_out_of_reach_is_posted_for_the_team_once()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        host.Discord.Faults.Add("POST /interactions/*", Fault.Dropped, times: 2);
        host.Discord.Faults.Add("GET /webhooks/*", Fault.Dropped);

        host.As("Bo").Slash("question ask", ("text", "Nobody there?"));

        await SeenOnceAsync(host, "Nobody there?");
    }

    [Fact]
    public async Task Answer_that_arrived_though_nobody_learnt_of_it_is_not_posted_again()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        host.Discord.Faults.Add("POST /interactions/*", Fault.AnswerLost);
        host.Discord.Faults.Add("POST /interactions/*", Fault.Dropped);

        host.As("Bo").Slash("question ask", ("text", "Really once?"));

        await SeenOnceAsync(host, "Really once?");
    }

    [Fact]
    public async Task Answer_to_the_caller_alone_is_dropped_when_it_cannot_be_told()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        int before = host.Channel.Posted.Count;
        host.Discord.Faults.Add("POST /interactions/*", Fault.Error(404, 10062));

        FakeInteraction asked = host.As("Bo").Slash("peerbot status");
        await DiscordHost.UntilAsync(() => host.Discord.Faults.AreOver);
        FakeInteraction next = await host.As("Bo").SlashAsync("peerbot status");

        Assert.Null(asked.AnswerType);
        Assert.True(next.IsPrivate);
        Assert.Equal(before, host.Channel.Posted.Count);
    }

    [Fact]
    public async Task Answer_of_a_program_that_was_killed_before_it_spoke_is_posted_a_minute_later()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();

        await DispatchAsync(host, "i1");
        host.Host.Clock.Advance(TimeSpan.FromMinutes(1));
        host.Host.App.Services.GetRequiredService<OutboxSignal>().Set();

        await SeenOnceAsync(host, "Killed?");
    }

    [Fact]
    public async Task Wish_that_comes_again_before_it_was_answered_gets_its_answer()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        await DispatchAsync(host, "i1");

        Answer again = await DispatchAsync(host, "i1");
        await host.Host.App.Services.GetRequiredService<IOwedReplies>().SettleAsync("i1", CancellationToken.None);
        Answer afterwards = await DispatchAsync(host, "i1");

        Assert.True(again.IsOwed);
        Assert.NotNull(again.Reply.Public);
        Assert.False(afterwards.IsOwed);
        Assert.Null(afterwards.Reply.Public);
    }

    [Fact]
    public async Task Slow_answer_is_told_to_the_caller_in_its_place_and_posted_for_the_team()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        TaskCompletionSource release = new();
        Task busy = host.Host.App.Services.GetRequiredService<Database>().WriteAsync<bool>(
            async (_, _) =>
            {
                await release.Task;
                return true;
            },
            CancellationToken.None);
        FakeInteraction asked = host.As("Bo").Slash("question ask", ("text", "Slow?"));
        try
        {
            DateTimeOffset patienceEnds = host.Host.Clock.GetUtcNow().AddSeconds(1.5);
            await DiscordHost.UntilAsync(() => host.Host.Clock.IsAwaited(patienceEnds));
            host.Host.Clock.MoveTo(patienceEnds);
            await DiscordHost.UntilAsync(() => asked.AnswerType is not null);
        }
        finally
        {
            // A write that never ends would keep the program from ending, and hide what went wrong.
            release.SetResult();
            await busy;
        }

        await SeenOnceAsync(host, "Slow?");
        Assert.True(asked.IsPrivate);
        Assert.Empty(host.Discord.Complaints.All);
    }

    /// <summary>A wish whose answer nobody delivers.</summary>
    private static Task<Answer> DispatchAsync(DiscordHost host, string id) => host.Host.Dispatcher.DispatchAsync(
        new Invocation(
            id,
            new Place("discord", FakeDiscord.ChannelId),
            new Person(host.As("Bo").Member.Id, "Bo"),
            CommandCall.Of("question ask", ("text", "Killed?")),
            Language.English)
        { KeepsReply = true },
        CancellationToken.None);

    /// <summary>It shows in the channel, nothing is owed or due any more, and it shows once.</summary>
    private static async Task SeenOnceAsync(DiscordHost host, string text)
    {
        Database database = host.Host.App.Services.GetRequiredService<Database>();
        await DiscordHost.UntilAsync(() => Shown(host, text) > 0);
        await DiscordHost.UntilAsync(() => database.ReadAsync(
            (work, token) => work.GetAsync<int>("SELECT count(*) FROM owed_replies", null, token), CancellationToken.None).Result == 0);
        await DiscordHost.UntilAsync(() => database.ReadAsync(
            (work, token) => work.GetAsync<int>("SELECT count(*) FROM outbox WHERE sent_version < version", null, token), CancellationToken.None).Result == 0);
        Assert.Equal(1, Shown(host, text));
    }

    private static int Shown(DiscordHost host, string text) =>
        host.Channel.Shown.Count(message => FakeInteraction.TextOf(message).Contains(text, StringComparison.Ordinal));
}
