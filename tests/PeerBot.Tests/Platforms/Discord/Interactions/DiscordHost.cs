using Microsoft.Extensions.DependencyInjection;
using PeerBot.Chat;
using PeerBot.Platforms.Discord.Gateway;
using PeerBot.Tests.Acceptance;
using PeerBot.Tests.Platforms.Discord.Fake;

namespace PeerBot.Tests.Platforms.Discord.Interactions;

/// <summary>The whole program, connected to the stand-in for Discord as it would be to Discord itself.</summary>
internal sealed class DiscordHost : IAsyncDisposable
{
    /// <summary>Real time after which a condition that does not come true fails the test.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>
    /// How far the clock moves at once while the program waits for it. Odd, so that no two waits that began at different ticks
    /// end at one moment: a test that waits for a wait must not take another for it.
    /// </summary>
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(257);

    private readonly TemporaryFolder folder = new();
    private readonly ManualClock clock;
    private readonly Action<IServiceCollection>? edge;

    private DiscordHost(FakeDiscord discord, ManualClock clock, Action<IServiceCollection>? edge)
    {
        (Discord, this.clock, this.edge) = (discord, clock, edge);
        Host = Make();
    }

    public FakeDiscord Discord { get; }

    public PeerBotHost Host { get; private set; }

    public FakeChannel Channel => Discord.Guild.Channel;

    /// <summary>A host that is connected and has its commands registered.</summary>
    /// <param name="faults">What is to go wrong from the first dial on.</param>
    /// <param name="now">What the program's clock shows; Discord's own stands at the usual Monday.</param>
    /// <param name="edge">Adds to the program what a test brings.</param>
    public static async Task<DiscordHost> StartAsync(Action<FakeDiscord>? faults = null, DateTimeOffset? now = null, Action<IServiceCollection>? edge = null)
    {
        ManualClock clock = new(now ?? PeerBotHost.Monday);
        FakeDiscord discord = await FakeDiscord.StartAsync(now is null ? clock : new ManualClock(PeerBotHost.Monday));
        faults?.Invoke(discord);
        DiscordHost host = new(discord, clock, edge);
        await host.ConnectAsync();
        return host;
    }

    /// <summary>A host as after its start, and 하늘 has set up a team that meets every day, with Bo in it.</summary>
    public static async Task<DiscordHost> WithTeamAsync(Action<FakeDiscord>? faults = null)
    {
        DiscordHost connected = await StartAsync(faults);
        await connected.As("하늘").SlashAsync(
            "peerbot setup", ("name", "Owls"), ("days", "mon-sun"), ("time", "16:00"), ("timezone", "Asia/Seoul"), ("members", "Bo"), ("language", "en"));
        await connected.As("Bo").SlashAsync("peerbot member join", ("name", "Bo"));
        return connected;
    }

    public FakeUser As(string name, string locale = "en-US") => Discord.User(name, locale: locale);

    /// <summary>Stops the program as an operator does.</summary>
    public async Task StopAsync()
    {
        await Host.App.StopAsync();
        await Host.DisposeAsync();
    }

    /// <summary>Starts it again on the same files.</summary>
    public async Task StartAgainAsync()
    {
        Host = Make();
        await ConnectAsync();
    }

    /// <summary>Waits for the connection; time passes where the program waits for it.</summary>
    public Task UntilConnectedAsync() => PassUntilAsync(IsConnected);

    /// <summary>Lets things happen until a condition is true. Time passes only while the program waits before it dials again.</summary>
    public Task PassUntilAsync(Func<bool> condition) => PassUntilAsync(condition, IsAway);

    /// <summary>Lets time pass, whatever happens, until a condition is true.</summary>
    /// <param name="stride">How many ticks at once, where minutes are to pass.</param>
    public Task HurryUntilAsync(Func<bool> condition, int stride = 1) => PassUntilAsync(condition, static () => true, stride);

    /// <summary>Lets things happen until a condition is true; no time passes.</summary>
    public static async Task UntilAsync(Func<bool> condition)
    {
        long started = TimeProvider.System.GetTimestamp();
        while (!IsTrue(condition))
        {
            Assert.True(TimeProvider.System.GetElapsedTime(started) < Patience, "It did not come true.");
            await Task.Delay(1);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await Discord.DisposeAsync();
        folder.Dispose();
        Assert.Empty(Discord.Breaches);
    }

    private PeerBotHost Make() => PeerBotHost.StartBy(
        clock, folder.Path, edge, $"--Discord:Token={FakeDiscord.Token}", $"--Discord:ApiBaseUrl={Discord.ApiBaseUrl}");

    private async Task ConnectAsync()
    {
        await Host.App.StartAsync();
        await PassUntilAsync(() => IsConnected() && Discord.Commands.Find("session", 1) is not null);
    }

    private bool IsConnected() => Host.App.Services.GetServices<IPlatformLink>().All(static link => link.Trouble is null);

    private bool IsAway() => Host.App.Services.GetRequiredService<DiscordGateway>().States is [ShardState.Waiting];

    private async Task PassUntilAsync(Func<bool> condition, Func<bool> mayPass, int stride = 1)
    {
        long started = TimeProvider.System.GetTimestamp();
        while (!IsTrue(condition))
        {
            Assert.True(TimeProvider.System.GetElapsedTime(started) < Patience, $"It did not come true. {string.Join("; ", Discord.Complaints.All)}");
            if (mayPass())
            {
                clock.Advance(Tick * stride);
            }

            await Task.Delay(1);
        }
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
