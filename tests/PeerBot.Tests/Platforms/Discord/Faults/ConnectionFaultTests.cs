using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PeerBot.Tests.Platforms.Discord.Fake;
using PeerBot.Tests.Platforms.Discord.Interactions;
using PeerBot.Tests.Platforms.EveryCommand;

namespace PeerBot.Tests.Platforms.Discord.Faults;

/// <summary>What people get to see when the connection to the gateway breaks in each of its states.</summary>
public sealed class ConnectionFaultTests
{
    private const int Asked = 3;

    [Theory]
    [InlineData("before hello")]
    [InlineData("within hello")]
    [InlineData("after hello")]
    [InlineData("after identify")]
    [InlineData("within ready")]
    public async Task Program_whose_first_connection_is_cut_connects_again_and_serves(string moment)
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync(discord => CutFirst(discord.Gateway, moment));

        FakeInteraction asked = await host.As("Bo").SlashAsync("question ask", ("text", "Are you there?"));

        Assert.Equal(4, asked.AnswerType);
        Assert.Equal(2, host.Discord.Gateway.Sockets.Count);
        Assert.Empty(host.Discord.Complaints.All);
    }

    [Theory]
    [InlineData("BeforeHello")]
    [InlineData("AtResume")]
    [InlineData("MidReplay")]
    [InlineData("AfterResumed")]
    public async Task Resume_that_is_cut_as_well_loses_nothing(string moment)
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        host.Discord.Gateway.At(Enum.Parse<GatewayMoment>(moment), Drop);

        FakeInteraction[] asked = AskUnheard(host);
        host.Discord.Gateway.Sockets.Last().Drop();
        await host.PassUntilAsync(() => host.Discord.Gateway.Sockets.Count == 3);

        await AssertAnsweredOnceAsync(host, asked);
        Assert.Equal(1, host.Discord.Gateway.Identifies);
    }

    [Fact]
    public async Task Burst_that_a_reconnect_falls_into_is_answered_whole_and_once()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();

        List<FakeInteraction> asked = [];
        for (int number = 1; number <= 100; number++)
        {
            asked.Add(host.As("Bo").Slash("question ask", ("text", $"Question {number}")));
            if (number == 50)
            {
                await host.Discord.Gateway.Sockets.Last().SendAsync(7, null);
            }
        }

        await AssertAnsweredOnceAsync(host, [.. asked]);
        Assert.Equal((1, 1), (host.Discord.Gateway.Identifies, host.Discord.Gateway.Resumes));
        Assert.Equal(4900, host.Discord.Gateway.Sockets.First().ClosedWith);
    }

    [Theory]
    [InlineData(0.2)]
    [InlineData(0.8)]
    public async Task First_heartbeat_comes_at_the_share_of_the_interval_that_chance_says(double share)
    {
        await using DiscordHost host = await DiscordHost.StartAsync(edge: services => services.AddSingleton<Random>(new FixedRandom(share)));
        FakeSocket socket = host.Discord.Gateway.Sockets.Single();
        DateTimeOffset due = socket.HelloAt + (host.Discord.Gateway.HeartbeatInterval * share);

        await DiscordHost.UntilAsync(() => host.Host.Clock.IsAwaited(due));
        int early = socket.Beats.Count();
        host.Host.Clock.MoveTo(due);
        await DiscordHost.UntilAsync(() => socket.Beats.Any());

        Assert.Equal(0, early);
        Assert.Empty(host.Discord.Complaints.All);
    }

    [Fact]
    public async Task Silent_gateway_is_left_and_what_it_withheld_is_answered()
    {
        await using DiscordHost host = await DiscordHost.StartAsync(discord => discord.Gateway.AnswersBeats = false);
        FakeSocket deaf = host.Discord.Gateway.Sockets.Single();
        host.Discord.Gateway.AnswersBeats = true;

        await host.HurryUntilAsync(() => host.Discord.Gateway.Resumes == 1);
        await host.UntilConnectedAsync();
        FakeInteraction helped = await host.As("Bo").SlashAsync("peerbot help");

        Assert.Equal(4, helped.AnswerType);
        Assert.Equal(4900, deaf.ClosedWith);
        Assert.Equal(1, host.Discord.Gateway.Identifies);
    }

    [Theory]
    [InlineData(true, 1, 1)]
    [InlineData(false, 2, 0)]
    public async Task Session_that_is_refused_is_resumed_or_replaced_as_Discord_says(bool mayResume, int identifies, int resumes)
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        DateTimeOffset refused = host.Discord.Clock.GetUtcNow();

        await host.Discord.Gateway.Sockets.Last().SendAsync(9, JsonValue.Create(mayResume));
        await host.PassUntilAsync(() => host.Discord.Gateway.Identifies + host.Discord.Gateway.Resumes == 2);
        TimeSpan waited = host.Discord.Clock.GetUtcNow() - refused;
        await host.UntilConnectedAsync();
        FakeInteraction helped = await host.As("Bo").SlashAsync("peerbot help");

        Assert.Equal(4, helped.AnswerType);
        Assert.Equal((identifies, resumes), (host.Discord.Gateway.Identifies, host.Discord.Gateway.Resumes));
        Assert.True(waited >= TimeSpan.FromSeconds(1), $"It waited {waited}.");
        Assert.Empty(host.Discord.Complaints.All);
    }

    private static void CutFirst(FakeGateway gateway, string moment)
    {
        JsonObject hello = new() { ["heartbeat_interval"] = gateway.HeartbeatInterval.TotalMilliseconds };
        (GatewayMoment at, Func<FakeSocket, Task> act) = moment switch
        {
            "before hello" => (GatewayMoment.BeforeHello, (Func<FakeSocket, Task>)Drop),
            "within hello" => (GatewayMoment.BeforeHello, socket => socket.TearAsync(10, null, hello)),
            "after hello" => (GatewayMoment.BeforeHello, async socket =>
            {
                await socket.SendAsync(10, hello);
                socket.Drop();
            }
            ),
            "after identify" => (GatewayMoment.AtIdentify, Drop),
            "within ready" => (GatewayMoment.AtIdentify, static socket => socket.TearAsync(0, "READY", new JsonObject { ["session_id"] = "torn", ["v"] = 10 })),
            _ => throw new ArgumentException(moment, nameof(moment)),
        };
        gateway.At(at, act);
    }

    /// <summary>Bo asks while nothing reaches the program any more.</summary>
    private static FakeInteraction[] AskUnheard(DiscordHost host)
    {
        host.Discord.Gateway.Mute();
        return [.. Enumerable.Range(1, Asked).Select(number => host.As("Bo").Slash("question ask", ("text", $"Question {number}")))];
    }

    /// <summary>Everybody saw an answer, each question got a number of its own, and no number is left over.</summary>
    private static async Task AssertAnsweredOnceAsync(DiscordHost host, FakeInteraction[] asked)
    {
        await host.PassUntilAsync(() => Array.TrueForAll(asked, interaction => interaction.AnswerType == 4));
        FakeInteraction after = await host.As("Bo").SlashAsync("question ask", ("text", "And now?"));

        Assert.Equal(
            Enumerable.Range(1, asked.Length).Select(number => $"Q{number}").Order(),
            asked.Select(interaction => interaction.Text.Split("**")[1]).Order());
        Assert.StartsWith($"**Q{asked.Length + 1}**", after.Text, StringComparison.Ordinal);
        Assert.Empty(host.Discord.Interactions.Refused);
        Assert.Empty(host.Discord.Complaints.All);
    }

    private static Task Drop(FakeSocket socket)
    {
        socket.Drop();
        return Task.CompletedTask;
    }
}
