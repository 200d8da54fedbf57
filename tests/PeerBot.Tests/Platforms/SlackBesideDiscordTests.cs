using Microsoft.Extensions.DependencyInjection;
using PeerBot.Chat;
using PeerBot.Tests.Acceptance;
using PeerBot.Tests.Platforms.Discord.Fake;
using PeerBot.Tests.Platforms.Slack;
using PeerBot.Tests.Platforms.Slack.Fake;

namespace PeerBot.Tests.Platforms;

/// <summary>One process on both services: neither waits for the other.</summary>
public sealed class SlackBesideDiscordTests
{
    [Fact]
    public async Task Slack_that_fails_does_not_delay_Discord()
    {
        await using FakeSlack slack = await FakeSlack.StartAsync(new ManualClock(PeerBotHost.Monday));
        await using FakeDiscord discord = await FakeDiscord.StartAsync(new ManualClock(PeerBotHost.Monday));
        await using PeerBotHost host = PeerBotHost.Start(
            null,
            null,
            $"--Slack:AppToken={FakeSlack.AppToken}",
            $"--Slack:BotToken={FakeSlack.BotToken}",
            $"--Slack:ApiBaseUrl={slack.ApiBaseUrl}",
            $"--Discord:Token={FakeDiscord.Token}",
            $"--Discord:ApiBaseUrl={discord.ApiBaseUrl}");
        await host.App.StartAsync();
        IPlatformLink[] links = [.. host.App.Services.GetServices<IPlatformLink>()];
        await SlackHost.UntilAsync(() => links.Length == 2 && links.All(link => link.Trouble is null) && discord.Commands.Find("session", 1) is not null);
        await slack.User("Ada").SlashAsync("/peer peerbot setup name:Owls days:mon-sun time:16:00 timezone:Asia/Seoul language:en");
        await discord.User("하늘").SlashAsync("peerbot setup", ("name", "Crows"), ("days", "mon-sun"), ("time", "16:00"), ("timezone", "Asia/Seoul"), ("language", "en"));
        TaskCompletionSource away = new();
        slack.Faults.Add("chat.postMessage", Slack.Fake.Fault.Slow(away.Task), 100);

        FakeAct held = slack.User("Ada").Slash("/peer question ask Held up?");
        FakeInteraction asked = await discord.User("하늘").SlashAsync("question ask", ("text", "Quick?"));
        bool wasHeld = held.Public.Length == 0;
        away.SetResult();
        await held.SeeAsync();

        Assert.True(wasHeld);
        Assert.Contains("Quick?", asked.Text, StringComparison.Ordinal);
        Assert.Contains("Held up?", held.Public, StringComparison.Ordinal);
        Assert.Empty(slack.Complaints.All);
        Assert.Empty(discord.Complaints.All);
        await host.App.StopAsync();
    }
}
