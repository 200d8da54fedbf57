using PeerBot.Domain.Teams;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Agenda;

/// <summary>The time that a session gives an agenda item.</summary>
public sealed class TimeboxTests
{
    private const string TimeUp = "Time is up: A1 · Bo: Begin at five";

    [Fact]
    public async Task Item_that_was_started_is_told_when_its_time_is_up_and_offers_the_next()
    {
        await using PeerBotHost host = await InSessionAsync();

        Heard started = await host.As("Bo").RunAsync("agenda start", ("id", "1"));
        await host.PassTimeUntilAsync(3, 15, 14);
        Assert.Empty(TimesUp(host));
        await host.PassTimeUntilAsync(3, 15, 30);

        Assert.Equal("Now A1 · Bo: Begin at five, until 2026-08-03 06:15 UTC.", started.Public);
        Posted post = Assert.Single(TimesUp(host));
        Assert.Equal(PostScenes.August(3, 15, 15), post.AtSeoul);
        Heard next = await host.As("Bo").RunAsync("1", host.Button(post, "Next: A2"));
        Assert.StartsWith("Now A2", next.Public, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extended_item_is_told_again_after_the_extension()
    {
        await using PeerBotHost host = await InSessionAsync();
        await host.As("Bo").RunAsync("agenda start", ("id", "1"), ("minutes", "3"));
        await host.PassTimeUntilAsync(3, 15, 4);

        await host.As("Bo").RunAsync("1", host.Button(TimesUp(host)[0], "5 more minutes"));
        await host.PassTimeUntilAsync(3, 15, 30);

        Assert.Equal([PostScenes.August(3, 15, 3), PostScenes.August(3, 15, 9)], TimesUp(host).Select(post => post.AtSeoul));
    }

    [Theory]
    [InlineData("agenda decide", "outcome", "accepted")]
    [InlineData("agenda drop")]
    [InlineData("agenda start", "id", "2")]
    [InlineData("session close")]
    public async Task Nothing_is_told_of_an_item_that_was_settled_or_left_in_time(string command, string option = "", string value = "")
    {
        await using PeerBotHost host = await InSessionAsync();
        await host.As("Bo").RunAsync("agenda start", ("id", "1"));

        Dictionary<string, string> options = command == "session close" ? [] : new() { ["id"] = "1" };
        if (option.Length > 0)
        {
            options[option] = value;
        }

        await host.As("하늘").RunAsync(command, [.. options.Select(given => (given.Key, given.Value))]);
        await host.PassTimeUntilAsync(3, 15, 40);

        Assert.Empty(TimesUp(host));
    }

    [Fact]
    public async Task Team_that_turned_it_off_is_not_interrupted()
    {
        await using PeerBotHost host = await InSessionAsync();
        await host.ChooseAsync(ReminderKind.Timebox, new ReminderChoice { IsOn = false });

        await host.As("Bo").RunAsync("agenda start", ("id", "1"));
        await host.PassTimeUntilAsync(3, 15, 40);

        Assert.Empty(TimesUp(host));
    }

    [Fact]
    public async Task Time_runs_in_a_session_only()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("Bo").RunAsync("agenda add", ("text", "Begin at five"), ("minutes", "15"));

        Assert.True((await host.As("Bo").RunAsync("agenda start", ("id", "1"))).IsRefused);
    }

    /// <summary>A session that is open at 15:00, with one item for a quarter of an hour and another one.</summary>
    private static async Task<PeerBotHost> InSessionAsync()
    {
        PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.OpenSessionAsync();
        await host.As("Bo").RunAsync("agenda add", ("text", "Begin at five"), ("minutes", "15"));
        await host.As("Dan").RunAsync("agenda add", ("text", "A second room"));
        return host;
    }

    private static Posted[] TimesUp(PeerBotHost host) => [.. host.Posts.Where(post => post.Head == TimeUp)];
}
