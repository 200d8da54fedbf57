using PeerBot.Tests.Acceptance;
using PeerBot.Tests.Platforms.Discord.Interactions;
using PeerBot.Tests.Platforms.EveryCommand;

namespace PeerBot.Tests.Platforms.Discord;

/// <summary>Every command through the whole program on Discord, and what people read there.</summary>
public sealed class EveryCommandTests
{
    /// <summary>Longer than the connection takes, so that the first step always is at the same moment.</summary>
    private static readonly TimeSpan OnceConnected = TimeSpan.FromSeconds(10);

    [Theory]
    [InlineData("en", "en-US")]
    [InlineData("ko", "ko")]
    public async Task Every_command_answers_on_Discord_as_reviewed(string language, string locale)
    {
        await using DiscordHost host = await DiscordHost.StartAsync(edge: FixedRandom.PutIn);
        host.Host.Clock.MoveTo(PeerBotHost.Monday + OnceConnected);
        Play play = new(new EveryCommandStage(host, locale), language);
        play.AssertEveryCommandOccurs();
        string text = await play.RunAsync();

        Assert.Empty(host.Discord.Complaints.All);
        Snapshot.Match(text, $"every-command.{language}.txt");
        play.AssertNothingIsLeftOut();
        play.AssertNoMomentIsInUtc();
    }
}
