using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PeerBot.Platforms.Slack.Api;
using PeerBot.Platforms.Slack.Sockets;
using PeerBot.Tests.Platforms.Slack.Fake;

namespace PeerBot.Tests.Platforms.Slack.Sockets;

/// <summary>However a connection ends, another one listens, and nothing that people do falls into a gap.</summary>
public sealed class SlackSocketsTests
{
    [Fact]
    public async Task Two_connections_listen_and_the_link_tells_so()
    {
        await using SlackHost host = await SlackHost.StartAsync();

        Assert.Null(host.Link.Trouble);
        Assert.Equal(2, host.Slack.Sockets.Open.Count);
        Assert.Empty(host.Slack.Complaints.All);
    }

    [Theory]
    [InlineData("warning")]
    [InlineData("refresh_requested")]
    [InlineData("a reason of tomorrow")]
    public async Task Successor_listens_before_the_old_connection_is_given_up(string reason)
    {
        await using SlackHost host = await SlackHost.StartAsync();
        FakeSocket[] old = [.. host.Slack.Sockets.Open];

        await Task.WhenAll(old.Select(socket => socket.DisconnectAsync(reason)));
        await host.UntilAsync(() => host.Slack.Sockets.Open.Except(old).Count() == 2, TimeSpan.FromMilliseconds(100));

        Assert.All(old, socket => Assert.True(socket.IsOpen));
        Assert.Null(host.Link.Trouble);
        await old[0].CloseAsync();
        await host.UntilAsync(() => old.All(socket => socket.Ended.IsCompleted), TimeSpan.FromSeconds(1));
        Assert.Empty(host.Slack.Complaints.All);
    }

    [Fact]
    public async Task Burst_during_a_refresh_loses_nothing()
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();
        List<FakeAct> acts = [];
        for (int round = 0; round < 8; round++)
        {
            // A connection that is renewed after a moment is no routine, so some time passes; while people type, none does.
            await Task.WhenAll(acts.Select(act => act.AcknowledgedAsync()));
            host.Advance(TimeSpan.FromSeconds(6));
            FakeSocket[] old = [.. host.Slack.Sockets.Open.Where(socket => !socket.IsDraining)];
            acts.AddRange(Enumerable.Range(0, 10).Select(number => host.As("Bo").Slash($"/peer question ask Before {round}.{number}?")));
            await Task.WhenAll(old.Select(socket => socket.DisconnectAsync("refresh_requested")));
            acts.AddRange(Enumerable.Range(0, 10).Select(number => host.As("Bo").Slash($"/peer question ask Meanwhile {round}.{number}?", over: old[number % old.Length])));
            await SlackHost.UntilAsync(() => host.Slack.Sockets.Open.Count(socket => !socket.IsDraining) == 2);

            // What both new connections acknowledge tells that the program knows them both before time passes again.
            FakeSocket[] fresh = [.. host.Slack.Sockets.Open.Where(socket => !socket.IsDraining)];
            acts.AddRange(Enumerable.Range(0, 5).Select(
                number => host.As("Bo").Slash($"/peer question ask Afterwards {round}.{number}?", over: fresh[number % fresh.Length])));
        }

        await Task.WhenAll(acts.Select(act => act.SeeAsync()));

        Assert.Empty(host.Slack.Sockets.Lost);
        Assert.All(acts, act => Assert.Contains("?", act.Text, StringComparison.Ordinal));
        Assert.Empty(host.Slack.Complaints.All);
    }

    [Fact]
    public async Task Connection_that_is_cut_is_replaced_while_the_other_goes_on()
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();

        host.Slack.Sockets.Open[0].Cut();
        FakeAct meanwhile = await host.As("Bo").SlashAsync("/peer question ask Still there?");
        await host.UntilAsync(() => host.Slack.Sockets.Open.Count == 2, TimeSpan.FromMilliseconds(250));

        Assert.Contains("Still there?", meanwhile.Text, StringComparison.Ordinal);
        Assert.Empty(host.Slack.Complaints.All);
    }

    [Fact]
    public async Task Connection_that_is_cut_while_it_is_replaced_does_no_harm()
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();
        FakeSocket old = host.Slack.Sockets.Open[0];

        await old.DisconnectAsync("warning");
        old.Cut();
        await host.UntilAsync(() => host.Slack.Sockets.Open.Count == 2, TimeSpan.FromMilliseconds(250));

        FakeAct after = await host.As("Bo").SlashAsync("/peer question ask Still there?");
        Assert.Contains("Still there?", after.Text, StringComparison.Ordinal);
        Assert.Empty(host.Slack.Complaints.All);
    }

    [Fact]
    public async Task Connection_that_is_never_greeted_is_given_up()
    {
        await using SlackHost host = await SlackHost.NewAsync();
        host.Slack.Sockets.Silent = 2;

        await host.Host.App.StartAsync();
        await SlackHost.UntilAsync(() => host.Slack.Sockets.All.Count == 1);
        string? before = host.Link.Trouble;
        await host.UntilAsync(() => host.Slack.Sockets.Open.Count == 2 && host.Link.Trouble is null, TimeSpan.FromSeconds(1));

        Assert.NotNull(before);
        Assert.Equal(4, host.Slack.Sockets.Opened);
        Assert.Empty(host.Slack.Complaints.All);
    }

    [Fact]
    public async Task Connection_whose_announced_life_is_almost_over_is_replaced_unasked()
    {
        await using SlackHost host = await SlackHost.NewAsync();
        host.Slack.Sockets.Lifetime = 600;
        await host.Host.App.StartAsync();
        await SlackHost.UntilAsync(() => host.Slack.Sockets.Open.Count == 2);
        FakeSocket[] old = [.. host.Slack.Sockets.Open];

        // What it acknowledges tells that the program was greeted, from when on it counts.
        await Task.WhenAll(old.Select(socket => host.As("Bo").Slash("/peer peerbot help", over: socket).AcknowledgedAsync()));

        host.Advance(TimeSpan.FromSeconds(541));
        await SlackHost.UntilAsync(() => host.Slack.Sockets.Open.Except(old).Count() == 2);
        await host.UntilAsync(() => old.All(socket => socket.Ended.IsCompleted), TimeSpan.FromSeconds(1));

        Assert.Empty(host.Slack.Complaints.All);
    }

    [Fact]
    public async Task Too_many_connections_are_answered_by_patience()
    {
        await using SlackHost host = await SlackHost.NewAsync();
        host.Slack.Sockets.Refusals.Enqueue("too_many_websockets");

        await host.Host.App.StartAsync();
        await SlackHost.UntilAsync(() => host.Link.Trouble?.Contains("more connections", StringComparison.Ordinal) == true);
        host.Advance(TimeSpan.FromSeconds(59));
        int before = host.Slack.Sockets.Opened;
        await host.UntilAsync(() => host.Slack.Sockets.Open.Count == 2, TimeSpan.FromSeconds(1));

        Assert.Equal(1, before);
        Assert.Empty(host.Slack.Complaints.All);
    }

    [Fact]
    public async Task Socket_mode_that_is_switched_off_is_told_of_and_tried_again_every_five_minutes()
    {
        await using SlackHost host = await SlackHost.StartAsync();
        FakeSocket[] old = [.. host.Slack.Sockets.Open];

        foreach (FakeSocket socket in old)
        {
            await socket.DisconnectAsync("link_disabled");
            await socket.CloseAsync();
        }

        await SlackHost.UntilAsync(() => host.Link.Trouble?.Contains("switched off", StringComparison.Ordinal) == true);
        host.Advance(TimeSpan.FromMinutes(4.9));
        int before = host.Slack.Sockets.Opened;
        await host.UntilAsync(() => host.Slack.Sockets.Open.Count == 2, TimeSpan.FromSeconds(5));

        Assert.Equal(2, before);
    }

    [Theory]
    [InlineData("not JSON at all")]
    [InlineData("[1, 2]")]
    [InlineData("{}")]
    [InlineData("""{"type":"tomorrow"}""")]
    [InlineData("""{"type":"hello"}""")]
    [InlineData("""{"type":"disconnect"}""")]
    [InlineData("""{"type":"events_api","envelope_id":"1"}""")]
    [InlineData("""{"type":"events_api","envelope_id":"2","payload":{"type":"app_rate_limited","team_id":"T0FAKE"}}""")]
    [InlineData("""{"type":"slash_commands","envelope_id":"3","payload":{}}""")]
    [InlineData("""{"type":"\ud83e","envelope_id":"5"}""")]
    [InlineData("""{"type":"slash_commands","envelope_id":"6","payload":{"channel_id":"C0OWLS","user_id":"U0\ud83e","text":"\ud83e"}}""")]
    [InlineData("""{"type":"interactive","envelope_id":"4","payload":{"type":"block_actions","user":5}}""")]
    public async Task Frame_that_nobody_expects_is_borne(string frame)
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();
        foreach (FakeSocket socket in host.Slack.Sockets.Open)
        {
            await socket.SendAsync(frame);
            await socket.SendBinaryAsync([1, 2, 3]);
        }

        FakeAct after = await host.As("Bo").SlashAsync("/peer question ask Still there?");

        Assert.Contains("Still there?", after.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Event_without_an_inner_event_is_acknowledged()
    {
        await using SlackHost host = await SlackHost.StartAsync();

        FakeEnvelope envelope = host.Slack.Sockets.Deliver(
            "events_api", new JsonObject { ["type"] = "app_rate_limited", ["team_id"] = FakeSlack.TeamId, ["minute_rate_limited"] = 1 }, accepts: false);

        Assert.Null(await envelope.Acknowledged.WaitAsync(TimeSpan.FromSeconds(15)));
        Assert.Empty(host.Slack.Complaints.All);
    }

    [Fact]
    public async Task Frame_in_many_fragments_is_one_frame()
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();
        string text = new('x', 60_000);
        FakeAct long1 = host.As("Bo").Slash("/peer question ask " + text);

        Assert.NotNull(await long1.AcknowledgedAsync());
        Assert.Empty(host.Slack.Complaints.All);
    }

    [Theory]
    [InlineData("apps.connections.open", "invalid_auth", "Slack:AppToken")]
    [InlineData("apps.connections.open", "missing_scope", "connections:write")]
    [InlineData("apps.connections.open", "not_allowed_token_type", "Slack:AppToken")]
    [InlineData("auth.test", "invalid_auth", "Slack:BotToken")]
    [InlineData("auth.test", "account_inactive", "Slack:BotToken")]
    public async Task Token_that_Slack_refuses_stops_the_program_with_what_to_do(string method, string error, string advice)
    {
        await using SlackHost host = await SlackHost.NewAsync();
        host.Slack.Faults.Add(method, Fault.Error(error), 100);

        SlackStoppedException stopped = await Assert.ThrowsAsync<SlackStoppedException>(
            () => host.Host.App.Services.GetRequiredService<SlackSockets>().RunAsync(CancellationToken.None));

        Assert.Contains(advice, stopped.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("fake-of-nobody", stopped.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scope_that_is_missing_stops_the_program_and_is_named()
    {
        await using SlackHost host = await SlackHost.NewAsync();
        host.Slack.Scopes = "commands";

        SlackStoppedException stopped = await Assert.ThrowsAsync<SlackStoppedException>(
            () => host.Host.App.Services.GetRequiredService<SlackSockets>().RunAsync(CancellationToken.None));

        Assert.Contains("chat:write", stopped.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Token_that_is_revoked_later_stops_the_program_too()
    {
        await using SlackHost host = await SlackHost.NewAsync();
        Task running = host.Host.App.Services.GetRequiredService<SlackSockets>().RunAsync(CancellationToken.None);
        await SlackHost.UntilAsync(() => host.Slack.Sockets.Open.Count == 2);
        host.Slack.Faults.Add("auth.test", Fault.Error("token_revoked"));

        await Assert.ThrowsAsync<SlackStoppedException>(() => host.Host.App.Services.GetRequiredService<SlackIdentity>().FindAsync(CancellationToken.None));

        await Assert.ThrowsAsync<SlackStoppedException>(() => running);
        await SlackHost.UntilAsync(() => host.Slack.Sockets.Open.Count == 0);
    }

    [Fact]
    public async Task Slack_that_is_away_at_the_start_is_waited_for()
    {
        await using SlackHost host = await SlackHost.NewAsync();
        host.Slack.Faults.Add("auth.test", Fault.Dropped, 7);
        host.Slack.Faults.Add("apps.connections.open", Fault.BadGateway, 6);
        host.Slack.Faults.Add("apps.connections.open", Fault.Limited(30));

        await host.Host.App.StartAsync();
        await host.UntilAsync(() => host.Slack.Sockets.Open.Count == 2, TimeSpan.FromSeconds(1));

        Assert.Null(host.Link.Trouble);
        Assert.Empty(host.Slack.Complaints.All);
    }

    [Fact]
    public async Task Connection_whose_other_end_is_deaf_is_noticed()
    {
        await using FakeSlack slack = await FakeSlack.StartAsync();
        await using SlackRig rig = new(slack, new SocketTimes(TimeSpan.FromMilliseconds(100), TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(10)));
        slack.Sockets.Deaf = 1;

        SocketSession session = await rig.OpenAsync();

        Assert.Equal(Parting.Lost, await session.Parted.WaitAsync(TimeSpan.FromSeconds(15)));
        await session.DisposeAsync();
    }

    [Fact]
    public async Task Good_bye_that_is_never_answered_does_not_hold_up_the_end()
    {
        await using FakeSlack slack = await FakeSlack.StartAsync();
        await using SlackRig rig = new(slack, SocketTimes.Usual);
        slack.Sockets.Deaf = 1;
        SocketSession session = await rig.OpenAsync();

        await session.CloseAsync().WaitAsync(TimeSpan.FromSeconds(15));

        Assert.False(session.IsListening);
        await session.DisposeAsync();
    }
}
