using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Platforms.Slack.Interactions;

/// <summary>The invented Friday, typed and read on Slack.</summary>
public sealed class WholeDayTests
{
    [Fact]
    public async Task Day_typed_on_Slack_reads_well_there()
    {
        await using SlackHost host = await SlackHost.NewAsync();
        host.Slack.Sockets.Lifetime = 0; // Days pass in a moment here, which no connection survives.
        await host.Host.App.StartAsync();
        await SlackHost.UntilAsync(() => host.Slack.Sockets.Open.Count == 2);
        TranscriptOfADay day = new(host);

        await DayInTheLife.SetUpAsync(host.Clock, day.SayAsync);
        await day.HearAsync("놓쳤어요");
        await DayInTheLife.PeerSessionAsync(day.SayAsync);
        day.ShowCards();
        await DayInTheLife.MentoringAsync(host.Clock, day.SayAsync);
        await DayInTheLife.OwnLogAsync(day.SayAsync);
        await day.SayAsync("마루", "minutes publish", []);

        Snapshot.Match(day.ToString(), "day-on-slack.ko.txt");
        Assert.Empty(host.Slack.Complaints.All);
    }
}
