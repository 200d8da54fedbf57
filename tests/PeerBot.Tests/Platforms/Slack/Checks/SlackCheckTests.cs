using Microsoft.Extensions.DependencyInjection;
using PeerBot.Chat;
using PeerBot.Platforms.Slack.Checks;
using PeerBot.Platforms.Slack.Manifest;
using PeerBot.Tests.Acceptance;
using PeerBot.Tests.Platforms.Slack.Fake;

namespace PeerBot.Tests.Platforms.Slack.Checks;

public sealed class SlackCheckTests
{
    [Fact]
    public async Task Good_settings_are_told()
    {
        await using FakeSlack slack = await NewAsync();

        CheckLine[] lines = await CheckAsync(slack, FakeSlack.BotToken, FakeSlack.Channel, DateTimeOffset.UtcNow);

        Assert.All(lines, line => Assert.True(line.IsGood, line.Text));
        Assert.Contains(lines, line => line.Text.Contains("peerbot in Owls", StringComparison.Ordinal));
        Assert.Empty(slack.Complaints.All);
    }

    [Fact]
    public async Task Refused_token_is_told_with_its_key_and_not_with_itself()
    {
        await using FakeSlack slack = await NewAsync();

        CheckLine[] lines = await CheckAsync(slack, "xoxb-another", null, DateTimeOffset.UtcNow);

        CheckLine line = Assert.Single(lines, line => !line.IsGood);
        Assert.Contains("Slack:BotToken", line.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("xoxb-another", line.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scopes_that_are_missing_are_named()
    {
        await using FakeSlack slack = await NewAsync();
        slack.Scopes = "commands,chat:write";

        CheckLine[] lines = await CheckAsync(slack, FakeSlack.BotToken, null, DateTimeOffset.UtcNow);

        Assert.Contains("files:write", Assert.Single(lines, line => !line.IsGood).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Channel_without_the_bot_is_told()
    {
        await using FakeSlack slack = await NewAsync();
        slack.Messages.Joined.Clear();

        CheckLine[] lines = await CheckAsync(slack, FakeSlack.BotToken, FakeSlack.Channel, DateTimeOffset.UtcNow);

        Assert.Contains("/invite", Assert.Single(lines, line => !line.IsGood).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clock_that_is_wrong_is_told()
    {
        await using FakeSlack slack = await NewAsync();

        CheckLine[] lines = await CheckAsync(slack, FakeSlack.BotToken, null, DateTimeOffset.UtcNow.AddMinutes(5));

        Assert.Contains("clock differs", Assert.Single(lines, line => !line.IsGood).Text, StringComparison.Ordinal);
    }

    private static async Task<FakeSlack> NewAsync()
    {
        FakeSlack slack = await FakeSlack.StartAsync();
        slack.Scopes = string.Join(',', SlackManifest.Scopes);
        return slack;
    }

    private static async Task<CheckLine[]> CheckAsync(FakeSlack slack, string token, string? channel, DateTimeOffset now)
    {
        await using PeerBotHost host = PeerBotHost.Start(
            null, now, $"--Slack:AppToken={FakeSlack.AppToken}", $"--Slack:BotToken={token}", $"--Slack:ApiBaseUrl={slack.ApiBaseUrl}");
        List<CheckLine> lines = [];
        await foreach (CheckLine line in host.App.Services.GetRequiredService<SlackCheck>().RunAsync(channel, CancellationToken.None))
        {
            lines.Add(line);
        }

        return [.. lines];
    }
}
