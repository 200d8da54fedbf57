using Dapper;
using Microsoft.Data.Sqlite;
using PeerBot.Tests.Acceptance;
using PeerBot.Tests.Platforms.Discord.Fake;
using PeerBot.Tests.Platforms.Discord.Interactions;
using PeerBot.Tests.Platforms.Slack.Fake;

namespace PeerBot.Tests.Platforms.Mirrored;

/// <summary>The program is killed while what is said on Slack is on its way to Discord.</summary>
public sealed class KilledWhileMirroredTests
{
    private const int Most = 8;

    [Fact]
    public async Task Kill_in_the_middle_of_a_burst_brings_each_thing_to_the_other_side_once()
    {
        using TemporaryFolder folder = new();
        await using FakeDiscord discord = await FakeDiscord.StartAsync();
        await using FakeSlack slack = await FakeSlack.StartAsync(TimeProvider.System);
        FakeAct[] asked = [];
        await using (PeerBotProcess first = await StartAsync(folder, discord, slack))
        {
            await MirroredHost.BindAsync(discord, slack);
            asked = [.. Enumerable.Range(0, Most).Select(number => slack.User("Bo").Mention($"question ask Question-{number}?"))];
            await DiscordHost.UntilAsync(() => asked.Count(IsAcknowledged) > 2);
            await first.KillAsync();
        }

        await ForgetLeasesAsync(folder);
        await using PeerBotProcess second = await StartAsync(folder, discord, slack);
        await Task.WhenAll(asked.Select(act => slack.Sockets.Deliver("events_api", act.Envelope.Payload, accepts: false).Acknowledged)).WaitAsync(TimeSpan.FromSeconds(30));
        await DiscordHost.UntilAsync(() => Enumerable.Range(0, Most).All(number => Count(discord, number) > 0));
        await slack.User("Bo").SlashAsync("/peer question ask The last one?");
        await DiscordHost.UntilAsync(() => Shown(discord).Any(text => text.Contains("The last one?", StringComparison.Ordinal)));

        Assert.All(Enumerable.Range(0, Most), number => Assert.Equal(1, Count(discord, number)));
    }

    private static async Task<PeerBotProcess> StartAsync(TemporaryFolder folder, FakeDiscord discord, FakeSlack slack)
    {
        int before = slack.Sockets.All.Count;
        PeerBotProcess started = await PeerBotProcess.StartAsync(
            folder.Database, settings: ["--Local:Enabled=true", .. MirroredHost.Settings(discord, slack)]);
        await DiscordHost.UntilAsync(() => slack.Sockets.All.Skip(before).Count(socket => socket.IsOpen) == 2 && discord.Commands.Find("session", 1) is not null);
        return started;
    }

    /// <summary>Whoever was busy with a post is dead; the test does not wait until the program is sure of it.</summary>
    private static async Task ForgetLeasesAsync(TemporaryFolder folder)
    {
        await using SqliteConnection connection = new($"Data Source={folder.Database};Pooling=False");
        await connection.ExecuteAsync("UPDATE outbox SET leased_until = NULL");
    }

    private static bool IsAcknowledged(FakeAct act) => act.Envelope.Acknowledged.IsCompletedSuccessfully;

    private static string[] Shown(FakeDiscord discord) => [.. discord.Guild.Channel.Shown.Select(FakeInteraction.TextOf)];

    private static int Count(FakeDiscord discord, int number) =>
        Shown(discord).Count(text => text.Contains($"Question-{number}?", StringComparison.Ordinal) || text.Contains($@"Question\-{number}?", StringComparison.Ordinal));
}
