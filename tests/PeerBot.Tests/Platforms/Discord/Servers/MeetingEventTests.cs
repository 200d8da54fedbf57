using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PeerBot.Storage;
using PeerBot.Tests.Platforms.Discord.Fake;
using PeerBot.Tests.Platforms.Discord.Interactions;

namespace PeerBot.Tests.Platforms.Discord.Servers;

/// <summary>The server's events show the coming meetings, each once, whatever becomes of them.</summary>
public sealed class MeetingEventTests
{
    private const string Create = "POST /guilds/{guild}/scheduled-events";

    [Fact]
    public async Task Meetings_of_two_weeks_stand_among_the_events_once_the_team_wants_it()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();

        await host.As("하늘").SlashAsync("peerbot team", ("events", "on"));
        await DiscordHost.UntilAsync(() => Events(host).Length == 15);

        JsonObject first = Events(host)[0];
        Assert.Equal("Owls peer session", first["name"]!.GetValue<string>());
        Assert.Equal(new DateTimeOffset(2026, 8, 3, 7, 0, 0, TimeSpan.Zero), Start(first));
        Assert.EndsWith(FakeDiscord.ChannelId, first["entity_metadata"]!["location"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Empty(host.Discord.Complaints.All);
    }

    [Fact]
    public async Task Meeting_that_moves_takes_its_event_along()
    {
        await using DiscordHost host = await WithEventsAsync();
        string moving = On(host, "2026-08-05")!["id"]!.GetValue<string>();
        await host.As("하늘").SlashAsync("session cancel", ("date", "2026-08-06"));
        await DiscordHost.UntilAsync(() => Events(host).Length == 14);

        await host.As("하늘").SlashAsync("session move", ("from", "2026-08-05"), ("to", "2026-08-06"), ("time", "20:00"));
        await DiscordHost.UntilAsync(() => On(host, "2026-08-06") is not null);

        Assert.Null(On(host, "2026-08-05"));
        Assert.Equal(moving, On(host, "2026-08-06")!["id"]!.GetValue<string>());
        Assert.Equal(new DateTimeOffset(2026, 8, 6, 11, 0, 0, TimeSpan.Zero), Start(On(host, "2026-08-06")!));
    }

    [Fact]
    public async Task Meeting_that_is_called_off_loses_its_event()
    {
        await using DiscordHost host = await WithEventsAsync();

        await host.As("하늘").SlashAsync("session cancel", ("date", "2026-08-05"));

        await DiscordHost.UntilAsync(() => On(host, "2026-08-05") is null && Events(host).Length == 14);
    }

    [Fact]
    public async Task Meeting_that_is_held_ends_its_event()
    {
        await using DiscordHost host = await WithEventsAsync();
        await host.As("하늘").SlashAsync("session open");
        JsonObject today = On(host, "2026-08-03")!;
        today["status"] = 2;

        await host.As("하늘").SlashAsync("session close");

        await DiscordHost.UntilAsync(() => today["status"]!.GetValue<int>() == 3);
        Assert.Equal(15, Events(host).Length);
    }

    [Fact]
    public async Task Event_that_was_made_though_nobody_learnt_of_it_is_not_made_again()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        host.Discord.Faults.Add("POST /guilds/*/scheduled-events", Fault.AnswerLost);

        await host.As("하늘").SlashAsync("peerbot team", ("events", "on"));
        await DiscordHost.UntilAsync(() => ReadAsync(host, "SELECT attempts FROM outbox WHERE act = 'meeting-events'").Result == 1);

        await host.HurryUntilAsync(() => ReadAsync(host, "SELECT count(*) FROM meeting_events").Result == 15);
        Assert.Equal(15, Events(host).Length);
    }

    [Fact]
    public async Task Missing_permission_is_told_to_the_team_once()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        host.Channel.Denied = FakeGuild.Flags(44);

        await host.As("하늘").SlashAsync("peerbot team", ("events", "on"));
        await DiscordHost.UntilAsync(() => host.Channel.Shown.Any(IsRefusal));
        int tried = host.Discord.Requests.To(Create).Count;
        await host.As("하늘").SlashAsync("session cancel", ("date", "2026-08-05"));
        await DiscordHost.UntilAsync(() => host.Discord.Requests.To(Create).Count > tried);

        Assert.Contains("Create Events", FakeInteraction.TextOf(host.Channel.Shown.Single(IsRefusal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Team_that_wants_no_events_any_more_has_none()
    {
        await using DiscordHost host = await WithEventsAsync();

        await host.As("하늘").SlashAsync("peerbot team", ("events", "off"));

        await DiscordHost.UntilAsync(() => Events(host).Length == 0);
    }

    private static async Task<DiscordHost> WithEventsAsync()
    {
        DiscordHost host = await DiscordHost.WithTeamAsync();
        await host.As("하늘").SlashAsync("peerbot team", ("events", "on"));
        await DiscordHost.UntilAsync(() => Events(host).Length == 15);
        return host;
    }

    private static Task<int> ReadAsync(DiscordHost host, string sql) => host.Host.App.Services.GetRequiredService<Database>().ReadAsync(
        (work, token) => work.GetAsync<int>(sql, null, token), CancellationToken.None);

    private static bool IsRefusal(FakeMessage message) => FakeInteraction.TextOf(message).Contains("may not make events", StringComparison.Ordinal);

    private static JsonObject[] Events(DiscordHost host) => [.. host.Discord.Guild.Events.Values.OrderBy(Start)];

    private static DateTimeOffset Start(JsonObject shown) => DateTimeOffset.Parse(shown["scheduled_start_time"]!.GetValue<string>(), CultureInfo.InvariantCulture);

    /// <summary>The event of a day; the team meets in the afternoon, so its day is that of UTC too.</summary>
    private static JsonObject? On(DiscordHost host, string date) =>
        Events(host).FirstOrDefault(shown => Start(shown).UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) == date);
}
