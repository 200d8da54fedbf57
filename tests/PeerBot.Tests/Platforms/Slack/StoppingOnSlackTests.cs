using PeerBot.Tests.Platforms.Slack.Fake;

namespace PeerBot.Tests.Platforms.Slack;

/// <summary>The program is asked to end while people type.</summary>
public sealed class StoppingOnSlackTests
{
    [Fact]
    public async Task Command_that_was_acknowledged_is_carried_out_and_shown()
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();

        FakeAct[] asked = [.. Enumerable.Range(0, 30).Select(number => host.As("Bo").Slash($"/peer question ask Number {number}?"))];
        await asked[0].AcknowledgedAsync();
        await host.Host.App.StopAsync();

        FakeAct[] acknowledged = [.. asked.Where(act => act.Envelope.Acknowledged.IsCompletedSuccessfully)];
        string shown = asked[0].Public;
        int[] lost = [.. Enumerable.Range(0, 30).Where(number => acknowledged.Contains(asked[number]) && !shown.Contains($"Number {number}?", StringComparison.Ordinal))];
        Assert.NotEmpty(acknowledged);
        Assert.Empty(lost);
    }
}
