using Microsoft.Extensions.DependencyInjection;
using PeerBot.Chat;
using PeerBot.Tests.Acceptance;
using PeerBot.Tests.Platforms.Discord.Fake;

namespace PeerBot.Tests.Platforms.Discord.Interactions;

/// <summary>The whole program, connected to the stand-in for Discord as it would be to Discord itself.</summary>
internal sealed class DiscordHost(FakeDiscord discord, PeerBotHost host) : IAsyncDisposable
{
    /// <summary>Real time after which a condition that does not come true fails the test.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public FakeDiscord Discord => discord;

    public PeerBotHost Host => host;

    public FakeChannel Channel => discord.Guild.Channel;

    /// <summary>A host that is connected and has its commands registered.</summary>
    public static async Task<DiscordHost> StartAsync()
    {
        FakeDiscord discord = await FakeDiscord.StartAsync(new ManualClock(PeerBotHost.Monday));
        PeerBotHost host = PeerBotHost.Start(
            null, null, $"--Discord:Token={FakeDiscord.Token}", $"--Discord:ApiBaseUrl={discord.ApiBaseUrl}");
        DiscordHost connected = new(discord, host);
        await host.App.StartAsync();
        IPlatformLink link = host.App.Services.GetRequiredService<IPlatformLink>();
        await UntilAsync(() => link.Trouble is null && discord.Commands.Find("session", 1) is not null);
        return connected;
    }

    /// <summary>As <see cref="StartAsync"/>, and 하늘 has set up a team that meets every day, with Bo in it.</summary>
    public static async Task<DiscordHost> WithTeamAsync()
    {
        DiscordHost connected = await StartAsync();
        await connected.As("하늘").SlashAsync(
            "peerbot setup", ("name", "Owls"), ("days", "mon-sun"), ("time", "16:00"), ("timezone", "Asia/Seoul"), ("members", "Bo"), ("language", "en"));
        await connected.As("Bo").SlashAsync("peerbot member join", ("name", "Bo"));
        return connected;
    }

    public FakeUser As(string name, string locale = "en-US") => discord.User(name, locale: locale);

    /// <summary>Lets things happen until a condition is true.</summary>
    public static async Task UntilAsync(Func<bool> condition)
    {
        long started = TimeProvider.System.GetTimestamp();
        while (!IsTrue(condition))
        {
            Assert.True(TimeProvider.System.GetElapsedTime(started) < Patience, "It did not come true.");
            await Task.Yield();
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

    public async ValueTask DisposeAsync()
    {
        await host.App.StopAsync();
        await host.DisposeAsync();
        await discord.DisposeAsync();
    }
}
