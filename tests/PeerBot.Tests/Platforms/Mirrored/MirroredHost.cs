using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using PeerBot.Chat;
using PeerBot.Tests.Acceptance;
using PeerBot.Tests.Platforms.Discord.Fake;
using PeerBot.Tests.Platforms.Slack.Fake;

namespace PeerBot.Tests.Platforms.Mirrored;

/// <summary>The whole program on the stand-ins for Discord and Slack, with one team that lives on both.</summary>
internal sealed partial class MirroredHost : IAsyncDisposable
{
    /// <summary>Real time after which a condition that does not come true fails the test.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Short enough that a request that is under way does not run into its own timeout.</summary>
    private static readonly TimeSpan Stride = TimeSpan.FromMilliseconds(514);

    private MirroredHost(FakeDiscord discord, FakeSlack slack, PeerBotHost host) => (Discord, Slack, Host) = (discord, slack, host);

    public FakeDiscord Discord { get; }

    public FakeSlack Slack { get; }

    public PeerBotHost Host { get; }

    /// <summary>What everybody sees in the team's channel on Discord, the oldest first.</summary>
    public string[] OnDiscord => [.. Discord.Guild.Channel.Shown.Select(FakeInteraction.TextOf)];

    /// <summary>What everybody sees in the team's channel on Slack, the oldest first.</summary>
    public string[] OnSlack => [.. Slack.Messages.Shown.Select(message => message.Text)];

    public static string[] Settings(FakeDiscord discord, FakeSlack slack) =>
    [
        $"--Discord:Token={FakeDiscord.Token}",
        $"--Discord:ApiBaseUrl={discord.ApiBaseUrl}",
        $"--Slack:AppToken={FakeSlack.AppToken}",
        $"--Slack:BotToken={FakeSlack.BotToken}",
        $"--Slack:ApiBaseUrl={slack.ApiBaseUrl}",
    ];

    /// <summary>하늘 has set the team up on Discord and bound the channel of Slack; 하늘 and Bo are known on both sides.</summary>
    public static async Task<MirroredHost> StartAsync()
    {
        MirroredHost started = await ConnectAsync();
        await BindAsync(started.Discord, started.Slack);
        await started.UntilAsync(() => started.OnDiscord.Length == 2 && started.OnSlack.Length == 1);
        return started;
    }

    /// <summary>Connected to both, without a team.</summary>
    public static async Task<MirroredHost> ConnectAsync()
    {
        ManualClock clock = new(PeerBotHost.Monday);
        FakeDiscord discord = await FakeDiscord.StartAsync(clock);
        FakeSlack slack = await FakeSlack.StartAsync(clock);
        MirroredHost started = new(discord, slack, PeerBotHost.StartBy(clock, null, Settings(discord, slack)));
        await started.Host.App.StartAsync();
        await started.UntilAsync(() => started.IsConnected() && discord.Commands.Find("session", 1) is not null);
        return started;
    }

    /// <summary>Sets the team up and binds it, as its people do.</summary>
    public static async Task BindAsync(FakeDiscord discord, FakeSlack slack)
    {
        await discord.User("하늘").SlashAsync(
            "peerbot setup", ("name", "Owls"), ("days", "mon-sun"), ("time", "16:00"), ("timezone", "Asia/Seoul"), ("members", "Bo"), ("language", "en"));
        await discord.User("Bo").SlashAsync("peerbot member join", ("name", "Bo"));
        string code = CodeIn((await discord.User("하늘").SlashAsync("peerbot mirror")).Text);
        await slack.User("Chi").SlashAsync($"/peer peerbot mirror code:{code}");
        foreach (string name in new[] { "하늘", "Bo" })
        {
            code = CodeIn((await discord.User(name).SlashAsync("peerbot member link")).Text);
            await slack.User(name).SlashAsync($"/peer peerbot member link {code}");
        }
    }

    /// <summary>The code that somebody was told.</summary>
    public static string CodeIn(string text) => Code().Match(text).Groups["code"].Value;

    /// <summary>Lets things happen until a condition is true; no time passes.</summary>
    public Task UntilAsync(Func<bool> condition) => PassUntilAsync(condition, TimeSpan.Zero);

    /// <summary>Lets things happen and time pass until a condition is true.</summary>
    public Task PassUntilAsync(Func<bool> condition) => PassUntilAsync(condition, Stride);

    /// <summary>Time passes, while the connections are kept up.</summary>
    public Task PassAsync(TimeSpan by)
    {
        DateTimeOffset until = Host.Clock.GetUtcNow() + by;
        return PassUntilAsync(() => Host.Clock.GetUtcNow() >= until);
    }

    public async ValueTask DisposeAsync()
    {
        await Host.App.StopAsync();
        await Host.DisposeAsync();
        await Slack.DisposeAsync();
        await Discord.DisposeAsync();
        Assert.Empty(Slack.Complaints.All);

        // Time that is hurried is not to the second.
        Assert.DoesNotContain(Discord.Complaints.All, complaint => !complaint.Contains("heartbeat", StringComparison.Ordinal));
    }

    private async Task PassUntilAsync(Func<bool> condition, TimeSpan stride)
    {
        long started = TimeProvider.System.GetTimestamp();
        while (!condition())
        {
            string[] seen = ["It did not come true. On Discord:", .. OnDiscord, "On Slack:", .. OnSlack];
            Assert.True(TimeProvider.System.GetElapsedTime(started) < Patience, string.Join('\n', seen));
            Host.Clock.Advance(stride);
            await Task.Delay(10);
        }
    }

    private bool IsConnected() => Host.App.Services.GetServices<IPlatformLink>().ToArray() is { Length: 2 } links && links.All(link => link.Trouble is null);

    [GeneratedRegex("code:(?<code>[A-Z0-9]{4}-[A-Z0-9]{4})", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
