using Microsoft.Extensions.DependencyInjection;
using PeerBot.Chat;
using PeerBot.Platforms.Discord.Checks;
using PeerBot.Tests.Acceptance;
using PeerBot.Tests.Platforms.Discord.Fake;

namespace PeerBot.Tests.Platforms.Discord.Checks;

public sealed class DiscordCheckTests
{
    [Fact]
    public async Task Good_settings_are_told_with_the_invitation_that_asks_for_least()
    {
        await using FakeDiscord discord = await FakeDiscord.StartAsync();

        CheckLine[] lines = await CheckAsync(discord, FakeDiscord.Token, FakeDiscord.ChannelId, DateTimeOffset.UtcNow);

        Assert.All(lines, line => Assert.True(line.IsGood, line.Text));
        Assert.Contains(lines, line => line.Text.Contains($"client_id={FakeDiscord.ApplicationId}", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Text.Contains("not yet those of this version", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Refused_token_is_the_only_finding_and_is_not_told()
    {
        await using FakeDiscord discord = await FakeDiscord.StartAsync();

        CheckLine line = Assert.Single(await CheckAsync(discord, "another-token", null, DateTimeOffset.UtcNow));

        Assert.False(line.IsGood);
        Assert.Contains("Discord:TokenFile", line.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("another-token", line.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Channel_that_cannot_be_seen_names_the_permission()
    {
        await using FakeDiscord discord = await FakeDiscord.StartAsync();
        discord.Guild.Channel.Refusal = new ApiError(403, 50001, "Missing Access");

        CheckLine[] lines = await CheckAsync(discord, FakeDiscord.Token, FakeDiscord.ChannelId, DateTimeOffset.UtcNow);

        Assert.Contains("View Channel", Assert.Single(lines, line => !line.IsGood).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clock_that_is_wrong_is_told()
    {
        await using FakeDiscord discord = await FakeDiscord.StartAsync();

        CheckLine[] lines = await CheckAsync(discord, FakeDiscord.Token, null, DateTimeOffset.UtcNow.AddMinutes(5));

        Assert.Contains("clock differs", Assert.Single(lines, line => !line.IsGood).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Permission_that_an_exception_of_the_channel_takes_away_is_named()
    {
        await using FakeDiscord discord = await FakeDiscord.StartAsync();
        discord.Guild.Channel.Denied = FakeGuild.Flags(15);

        CheckLine[] lines = await CheckAsync(discord, FakeDiscord.Token, FakeDiscord.ChannelId, DateTimeOffset.UtcNow);

        Assert.EndsWith("Attach Files is missing", Assert.Single(lines, line => !line.IsGood).Text, StringComparison.Ordinal);
        Assert.Contains(lines, line => line.IsGood && line.Text.EndsWith("Send Messages is allowed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Permission_that_no_role_gives_is_named()
    {
        await using FakeDiscord discord = await FakeDiscord.StartAsync();
        discord.Guild.BotRole = FakeGuild.Flags(10, 11, 15, 35);

        CheckLine[] lines = await CheckAsync(discord, FakeDiscord.Token, FakeDiscord.ChannelId, DateTimeOffset.UtcNow);

        Assert.EndsWith("Embed Links is missing", Assert.Single(lines, line => !line.IsGood).Text, StringComparison.Ordinal);
        Assert.Contains(lines, line => line.Text.Contains("Create Events is missing, which only matters after", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Channel_that_does_not_exist_is_told()
    {
        await using FakeDiscord discord = await FakeDiscord.StartAsync();

        CheckLine[] lines = await CheckAsync(discord, FakeDiscord.Token, "123", DateTimeOffset.UtcNow);

        Assert.Contains("The channel is gone", Assert.Single(lines, line => !line.IsGood).Text, StringComparison.Ordinal);
    }

    private static async Task<CheckLine[]> CheckAsync(FakeDiscord discord, string token, string? channel, DateTimeOffset now)
    {
        await using PeerBotHost host = PeerBotHost.Start(
            null, now, $"--Discord:Token={token}", $"--Discord:ApiBaseUrl={discord.ApiBaseUrl}");
        List<CheckLine> lines = [];
        await foreach (CheckLine line in host.App.Services.GetRequiredService<DiscordCheck>().RunAsync(channel, CancellationToken.None))
        {
            lines.Add(line);
        }

        return [.. lines];
    }
}
