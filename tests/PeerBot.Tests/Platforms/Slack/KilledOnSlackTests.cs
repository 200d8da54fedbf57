using System.Collections.Concurrent;
using System.Globalization;
using PeerBot.Tests.Acceptance;
using PeerBot.Tests.Platforms.Slack.Fake;

namespace PeerBot.Tests.Platforms.Slack;

/// <summary>The program is killed while people talk to it.</summary>
public sealed class KilledOnSlackTests
{
    private const int Most = 24;

    [Fact]
    public async Task Kill_in_the_middle_of_a_burst_loses_nothing_that_was_acknowledged_and_repeats_nothing()
    {
        using TemporaryFolder folder = new();
        await using FakeSlack slack = await FakeSlack.StartAsync();
        ConcurrentBag<FakeAct> acts = [];
        await using (PeerBotProcess first = await StartAsync(folder, slack))
        {
            await slack.User("Ada").SlashAsync("/peer peerbot setup name:Owls days:mon-sun time:16:00 timezone:Asia/Seoul language:en");
            for (int number = 0; number < Most; number++)
            {
                acts.Add(slack.User("Ada").Mention(string.Create(CultureInfo.InvariantCulture, $"task add Task-{number:000}")));
            }

            await SlackHost.UntilAsync(() => acts.Count(IsAcknowledged) > 2);
            await first.KillAsync();
        }

        FakeAct[] promised = [.. acts.Where(IsAcknowledged)];
        await using PeerBotProcess second = await StartAsync(folder, slack);
        string[] kept = Lines(await slack.User("Ada").SlashAsync("/peer task list"));
        Assert.All(promised, act => Assert.Contains(kept, line => line.Contains(Name(act), StringComparison.Ordinal)));

        // What was not acknowledged is told again, as Slack does; and what was, all the same.
        await Task.WhenAll(acts.Select(act => slack.Sockets.Deliver("events_api", act.Envelope.Payload, accepts: false).Acknowledged)).WaitAsync(TimeSpan.FromSeconds(30));
        string[] all = Lines(await slack.User("Ada").SlashAsync("/peer task list"));
        Assert.All(acts, act => Assert.Single(all, line => line.Contains(Name(act), StringComparison.Ordinal)));
        Assert.Empty(slack.Complaints.All);
    }

    private static async Task<PeerBotProcess> StartAsync(TemporaryFolder folder, FakeSlack slack)
    {
        int before = slack.Sockets.All.Count;
        PeerBotProcess started = await PeerBotProcess.StartAsync(
            folder.Database,
            settings: ["--Local:Enabled=true", $"--Slack:AppToken={FakeSlack.AppToken}", $"--Slack:BotToken={FakeSlack.BotToken}", $"--Slack:ApiBaseUrl={slack.ApiBaseUrl}"]);
        await SlackHost.UntilAsync(() => slack.Sockets.All.Skip(before).Count(socket => socket.IsOpen) == 2);
        return started;
    }

    private static bool IsAcknowledged(FakeAct act) => act.Envelope.Acknowledged.IsCompletedSuccessfully;

    private static string Name(FakeAct act) => act.Envelope.Payload["event"]!["text"]!.ToString().Split(' ')[^1];

    private static string[] Lines(FakeAct act) => act.Private.Split('\n');
}
