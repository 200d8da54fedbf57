using Microsoft.Extensions.DependencyInjection;
using PeerBot.Chat;
using PeerBot.Tests.Acceptance;
using PeerBot.Tests.Platforms.Slack.Fake;

namespace PeerBot.Tests.Platforms.Slack;

/// <summary>The whole program, connected to the stand-in for Slack as it would be to Slack itself.</summary>
internal sealed class SlackHost : IAsyncDisposable
{
    /// <summary>Real time after which a condition that does not come true fails the test.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private SlackHost(FakeSlack slack, PeerBotHost host) => (Slack, Host) = (slack, host);

    public FakeSlack Slack { get; }

    public PeerBotHost Host { get; }

    public ManualClock Clock => Host.Clock;

    public IPlatformLink Link => Host.App.Services.GetRequiredService<IPlatformLink>();

    /// <summary>A host that is connected by both of its connections.</summary>
    public static Task<SlackHost> StartAsync(params string[] settings) => StartAsync(null, settings);

    /// <summary>A host that is connected by both of its connections.</summary>
    /// <param name="edge">Adds to the program what a test brings.</param>
    public static async Task<SlackHost> StartAsync(Action<IServiceCollection>? edge, params string[] settings)
    {
        SlackHost started = await NewAsync(edge, settings);
        await started.Host.App.StartAsync();
        await UntilAsync(() => started.Link.Trouble is null && started.Slack.Sockets.Open.Count == 2);
        return started;
    }

    /// <summary>A host that is not started yet.</summary>
    public static Task<SlackHost> NewAsync(params string[] settings) => NewAsync(null, settings);

    private static async Task<SlackHost> NewAsync(Action<IServiceCollection>? edge, string[] settings)
    {
        FakeSlack slack = await FakeSlack.StartAsync(new ManualClock(PeerBotHost.Monday));
        PeerBotHost host = PeerBotHost.StartBy(
            new ManualClock(PeerBotHost.Monday),
            null,
            edge,
            [$"--Slack:AppToken={FakeSlack.AppToken}", $"--Slack:BotToken={FakeSlack.BotToken}", $"--Slack:ApiBaseUrl={slack.ApiBaseUrl}", .. settings]);
        return new SlackHost(slack, host);
    }

    /// <summary>A host as after its start, and 하늘 has set up a team that meets every day, with Bo in it.</summary>
    public static async Task<SlackHost> WithTeamAsync()
    {
        SlackHost started = await StartAsync();
        await started.As("하늘").SlashAsync("/peer peerbot setup name:Owls days:mon-sun time:16:00 timezone:Asia/Seoul members:Bo language:en");
        await started.As("Bo").SlashAsync("/peer peerbot member join name:Bo");
        return started;
    }

    public FakeUser As(string name, string locale = "en-US") => Slack.User(name, locale);

    /// <summary>Lets things happen until a condition is true.</summary>
    public static async Task UntilAsync(Func<bool> condition)
    {
        long started = TimeProvider.System.GetTimestamp();
        while (!IsTrue(condition))
        {
            Assert.True(TimeProvider.System.GetElapsedTime(started) < Patience, "It did not come true.");
            await Task.Delay(1);
        }
    }

    /// <summary>Lets things happen and time pass until a condition is true.</summary>
    public async Task UntilAsync(Func<bool> condition, TimeSpan step)
    {
        long started = TimeProvider.System.GetTimestamp();
        while (!IsTrue(condition))
        {
            Assert.True(TimeProvider.System.GetElapsedTime(started) < Patience, "It did not come true.");
            Advance(step);
            await Task.Delay(5);
        }
    }

    /// <summary>Lets time pass for both sides.</summary>
    public void Advance(TimeSpan by)
    {
        ((ManualClock)Slack.Clock).Advance(by);
        Clock.Advance(by);
    }

    public async ValueTask DisposeAsync()
    {
        await Host.App.StopAsync();
        await Host.DisposeAsync();
        await Slack.DisposeAsync();
    }

    /// <summary>What is looked at may be written to at the same moment; then it is looked at again.</summary>
    private static bool IsTrue(Func<bool> condition)
    {
        try
        {
            return condition();
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            return false;
        }
    }
}
