using PeerBot.Platforms.Discord.Gateway;
using PeerBot.Tests.Platforms.Discord.Fake;

namespace PeerBot.Tests.Platforms.Discord.Gateway;

public sealed class LifeTests
{
    [Fact]
    public async Task Client_asks_for_no_privileged_intent_and_breaks_no_rule()
    {
        await using GatewayRig rig = await GatewayRig.ReadyAsync();

        Assert.Equal(1, rig.Fake.Sockets.Single().Sent.Single(sent => sent.Op == 2).Data!["intents"]!.GetValue<int>());
        Assert.Empty(rig.Discord.Complaints.All);
    }

    [Fact]
    public async Task Messages_in_pieces_are_put_together()
    {
        await using GatewayRig rig = await GatewayRig.NewAsync();
        rig.Fake.Splits = true;
        rig.Start();
        await rig.UntilReadyAsync();

        rig.Tell(1, 50);

        Assert.Equal(Enumerable.Range(1, 50), await rig.HearAsync(50));
    }

    [Fact]
    public async Task Nothing_of_a_burst_is_lost_when_the_link_breaks_in_the_middle_of_it()
    {
        await using GatewayRig rig = await GatewayRig.ReadyAsync();

        for (int cut = 0; cut < 3; cut++)
        {
            rig.Tell((cut * 200) + 1, 100);
            rig.Fake.Sockets.Last().Drop();
            rig.Tell((cut * 200) + 101, 100);
            await rig.UntilAsync(() => rig.Fake.Resumes == cut + 1);
            await rig.UntilReadyAsync();
        }

        Assert.Equal(Enumerable.Range(1, 600), await rig.HearAsync(600));
        Assert.Equal(1, rig.Fake.Identifies);
    }

    [Fact]
    public async Task Restart_resumes_the_session_and_hears_what_happened_meanwhile()
    {
        await using GatewayRig rig = await GatewayRig.ReadyAsync();
        rig.Tell(1, 3);
        await rig.HearAsync(3);

        await rig.StopAsync();
        Assert.Equal(4900, rig.Fake.Sockets.Single().ClosedWith);
        rig.Tell(4, 3);
        rig.Start();
        await rig.UntilReadyAsync();

        int[] heard = await rig.HearAsync(3);
        Assert.Equal([4, 5, 6], heard);
        Assert.Equal((1, 1), (rig.Fake.Identifies, rig.Fake.Resumes));
        Assert.Empty(rig.Discord.Complaints.All);
    }

    [Fact]
    public async Task What_was_not_settled_before_the_restart_is_delivered_again()
    {
        await using GatewayRig rig = await GatewayRig.ReadyAsync();
        await rig.HearAsync(0);
        rig.Tell(1, 2);
        await rig.HearAsync(2, settles: false);

        await rig.StopAsync();
        rig.Start();

        int[] heard = await rig.HearAsync(2);
        Assert.Equal([1, 2], heard);
    }

    [Fact]
    public async Task Session_that_died_while_we_were_away_is_replaced()
    {
        await using GatewayRig rig = await GatewayRig.ReadyAsync();
        await rig.StopAsync();
        rig.Fake.ForgetSessions();

        rig.Start();
        await rig.UntilAsync(() => rig.Fake.Identifies == 2);
        await rig.UntilReadyAsync();

        Assert.Equal(1, rig.Fake.Resumes);
    }

    [Fact]
    public async Task Wrong_token_stops_the_client_after_a_single_try()
    {
        GatewayRig rig = await GatewayRig.NewAsync(token: "a-token-of-nobody");
        rig.Start();

        await rig.UntilAsync(() => rig.Running.IsCompleted);

        DiscordStoppedException stopped = await Assert.ThrowsAsync<DiscordStoppedException>(() => rig.Running);
        Assert.DoesNotContain("a-token-of-nobody", stopped.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, rig.Fake.Identifies);
        await rig.DisposeAsync();
    }

    [Fact]
    public async Task Greeting_that_never_comes_is_not_waited_for_for_ever()
    {
        await using GatewayRig rig = await GatewayRig.NewAsync();
        rig.Fake.At(GatewayMoment.BeforeHello, static _ => Task.CompletedTask);
        rig.Start();
        await rig.UntilAsync(() => rig.Gateway.States is [ShardState.AwaitingHello]);

        rig.Clock.Advance(TimeSpan.FromSeconds(20));
        await rig.UntilReadyAsync();

        Assert.Equal(2, rig.Fake.Sockets.Count);
    }

    [Fact]
    public async Task Welcome_that_never_comes_is_not_waited_for_for_ever()
    {
        await using GatewayRig rig = await GatewayRig.NewAsync();
        rig.Fake.At(GatewayMoment.AtIdentify, static _ => Task.CompletedTask);
        rig.Start();
        await rig.UntilAsync(() => rig.Fake.Identifies == 1);

        rig.Clock.Advance(TimeSpan.FromSeconds(15));
        await rig.UntilReadyAsync();

        Assert.Equal(2, rig.Fake.Identifies);
    }

    [Fact]
    public async Task Shards_identify_in_turn_and_are_ready_together()
    {
        await using GatewayRig rig = await GatewayRig.NewAsync(shards: 3);
        rig.Start();
        await rig.UntilReadyAsync();

        Assert.Equal(3, rig.Fake.Identifies);
        Assert.Equal(["[0,3]", "[1,3]", "[2,3]"], rig.Fake.Sockets.Select(socket => socket.Sent.Single(sent => sent.Op == 2).Data!["shard"]!.ToJsonString()).Order(StringComparer.Ordinal));
        Assert.Empty(rig.Discord.Complaints.All);
    }
}
