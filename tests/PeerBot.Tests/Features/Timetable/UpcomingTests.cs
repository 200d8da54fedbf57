using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Timetable;

/// <summary>What the bot will do by itself, as members see it.</summary>
public sealed class UpcomingTests
{
    [Fact]
    public async Task Members_see_what_comes_next_and_why()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Heard heard = await host.As("Bo").RunAsync("peerbot upcoming", ("count", "2"));

        Assert.Contains("Soon the meeting of Mon 3 Aug begins", heard.Private, StringComparison.Ordinal);
        Assert.Contains("The evening before Tue 4 Aug", heard.Private, StringComparison.Ordinal);
        Assert.DoesNotContain("Tue 4 Aug begins", heard.Private, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Button_leaves_one_out_and_undo_takes_it_in_again()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        Heard shown = await host.As("하늘").RunAsync("peerbot upcoming");

        Heard skipped = await host.As("하늘").RunAsync("s", shown.Button("Leave out 1"));
        Heard afterSkipping = await host.As("하늘").RunAsync("peerbot upcoming");
        await host.As("하늘").RunAsync("u", skipped.Button("Undo"));
        Heard afterUndoing = await host.As("하늘").RunAsync("peerbot upcoming");

        Assert.Contains("(left out)", afterSkipping.Private, StringComparison.Ordinal);
        Assert.NotNull(afterSkipping.Button("Do 1 after all"));
        Assert.DoesNotContain("(left out)", afterUndoing.Private, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_left_out_by_a_name_that_is_not_planned()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Heard refused = await host.As("하늘").RunAsync("peerbot skip", ("what", "opening"));

        Assert.Contains("Nothing of that kind is planned any more", refused.Private, StringComparison.Ordinal);
    }
}
