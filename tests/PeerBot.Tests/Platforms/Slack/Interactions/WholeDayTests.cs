using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Platforms.Slack.Interactions;

/// <summary>The invented Friday, typed and read on Slack.</summary>
public sealed class WholeDayTests
{
    /// <summary>No time passes here, so that the bot says nothing by itself but its cards.</summary>
    private readonly ManualClock still = new(DayInTheLife.Friday);

    [Fact]
    public async Task Day_typed_on_Slack_reads_well_there()
    {
        await using SlackHost host = await SlackHost.StartAsync();
        TranscriptOfADay day = new(host);

        await DayInTheLife.SetUpAsync(still, day.SayAsync);
        await DayInTheLife.PeerSessionAsync(day.SayAsync);
        day.ShowCards();
        await DayInTheLife.MentoringAsync(still, day.SayAsync);
        await DayInTheLife.OwnLogAsync(day.SayAsync);
        await day.SayAsync("마루", "minutes publish", []);

        Snapshot.Match(day.ToString(), "day-on-slack.ko.txt");
        Assert.Empty(host.Slack.Complaints.All);
    }
}
