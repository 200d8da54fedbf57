using PeerBot.Tests.Platforms.EveryCommand;

namespace PeerBot.Tests.Platforms.Slack;

/// <summary>Every command through the whole program on Slack, and what people read there.</summary>
public sealed class EveryCommandTests
{
    [Fact]
    public async Task Every_command_answers_on_Slack_as_reviewed()
    {
        await using SlackHost host = await SlackHost.StartAsync(edge: FixedRandom.PutIn);
        Play play = new(new EveryCommandStage(host), "en");
        play.AssertEveryCommandOccurs();
        string text = await play.RunAsync();

        Assert.Empty(host.Slack.Complaints.All);
        Snapshot.Match(text, "every-command.en.txt");
        play.AssertNothingIsLeftOut();
        play.AssertNoMomentIsInUtc();
    }
}
