using System.Globalization;
using PeerBot.Chat;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Reminders;

/// <summary>It is Monday 3 August 2026, 15:00 in Seoul.</summary>
public sealed class ReminderCommandTests
{
    [Fact]
    public async Task What_is_asked_for_is_confirmed_quietly_and_said_at_its_time_once()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Heard added = await AddAsync(host, "Bring the slides", "tomorrow 9:30");
        await host.PassTimeAsync(TimeSpan.FromDays(3));

        Assert.Equal(("", "I will remind you: R1 Bring the slides · Tue 4 Aug 09:30"), (added.Public, added.Private));
        Assert.Equal(["08-04 09:30 R1 Bring the slides"], Said(host));
        Assert.Contains("Asked for by Bo", host.Posts.Single(post => post.Text.Contains("slides", StringComparison.Ordinal)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_weekdays_it_comes_again_but_not_on_holidays()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("하늘").RunAsync("peerbot holiday add", ("date", "2026-08-05"), ("name", "Owl day"));

        Heard added = await AddAsync(host, "Push your code", "tomorrow 17:50", "weekdays");
        await host.PassTimeAsync(TimeSpan.FromDays(8));

        Assert.Equal("I will remind you: R1 Push your code · Tue 4 Aug 17:50 · weekdays", added.Private);
        Assert.Equal(
            ["08-04 17:50 R1 Push your code", "08-06 17:50 R1 Push your code", "08-07 17:50 R1 Push your code", "08-10 17:50 R1 Push your code"],
            Said(host));
    }

    [Fact]
    public async Task A_cron_line_says_when_it_comes()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        await AddAsync(host, "Clean up", "today 16:00", "0 9,18 * * tue,thu");
        await host.PassTimeAsync(TimeSpan.FromDays(3));

        Assert.Equal(["08-04 09:00 R1 Clean up", "08-04 18:00 R1 Clean up", "08-06 09:00 R1 Clean up"], Said(host));
    }

    [Fact]
    public async Task One_time_is_skipped_another_moved_and_then_it_ends()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await AddAsync(host, "Drink water", "tomorrow 10:00", "daily");

        Heard skipped = await host.As("Bo").RunAsync("remind skip", ("id", "R1"));
        Heard moved = await host.As("Dan").RunAsync("remind move", ("id", "1"), ("date", "2026-08-05"), ("when", "2026-08-05 20:00"));
        await host.PassTimeAsync(TimeSpan.FromDays(3));
        Heard off = await host.As("Bo").RunAsync("remind off", ("id", "1"));
        await host.PassTimeAsync(TimeSpan.FromDays(3));

        Assert.Equal("R1 Drink water does not come on Tue 4 Aug; the next time is Wed 5 Aug 10:00.", skipped.Private);
        Assert.Equal("R1 Drink water: Wed 5 Aug → Wed 5 Aug 20:00", moved.Public);
        Assert.Equal("R1 Drink water does not come any more.", off.Private);
        Assert.Equal(["08-05 20:00 R1 Drink water", "08-06 10:00 R1 Drink water"], Said(host));
    }

    [Fact]
    public async Task List_shows_what_is_to_come_the_next_first()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await AddAsync(host, "Later", "friday 9:30", "weekly");
        await AddAsync(host, "Soon", "in 30m");
        await AddAsync(host, "Ended", "tomorrow");
        await host.As("Bo").RunAsync("remind off", ("id", "3"));

        Assert.Equal(
            """
            Reminders to come
            - R2 Soon · Mon 3 Aug 15:30
            - R1 Later · Fri 7 Aug 09:30 · weekly
            """,
            (await host.As("Bo").RunAsync("remind list")).Private);
        Assert.Equal(
            """
            앞으로 올 알림
            - R2 Soon · 8월 3일(월) 15:30
            - R1 Later · 8월 7일(금) 09:30 · 매주
            """,
            (await host.As("Bo", Language.Korean).RunAsync("remind list")).Private);
    }

    [Fact]
    public async Task What_repeats_follows_the_clock_on_the_wall_into_another_zone_and_what_comes_once_does_not()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await AddAsync(host, "Every morning", "tomorrow 9:00", "daily");
        await AddAsync(host, "One moment", "tomorrow 18:00");

        await host.As("하늘").RunAsync("peerbot schedule", ("timezone", "Europe/Berlin"));

        Assert.Equal(
            """
            Reminders to come
            - R1 Every morning · Tue 4 Aug 09:00 · daily
            - R2 One moment · Tue 4 Aug 11:00
            """,
            (await host.As("Bo").RunAsync("remind list")).Private);
    }

    [Theory]
    [InlineData("yesterday 10:00", null, "\"yesterday 10:00\" is already past.")]
    [InlineData("friday at 4", null, "Is 4 in the morning or in the afternoon?")]
    [InlineData("tomorrow", "sometimes", "\"sometimes\" is no way to repeat.")]
    [InlineData("tomorrow", "99 9 * * *", "\"99 9 * * *\" is no way to repeat.")]
    [InlineData("tomorrow", "*/5 * * * *", "`*/5 * * * *` comes more often than once an hour.")]
    [InlineData("tomorrow", "0 9 30 2 *", "`0 9 30 2 *` never comes.")]
    public async Task What_cannot_be_is_refused_in_a_sentence(string when, string? repeat, string sentence)
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Heard refused = await AddAsync(host, "Anything", when, repeat);

        Assert.True(refused.IsRefused);
        Assert.StartsWith(sentence.Replace("`", "", StringComparison.Ordinal), refused.Private.Replace("`", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_over_or_unknown_is_told()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await AddAsync(host, "Once", "in 30m");
        await host.PassTimeAsync(TimeSpan.FromHours(1));

        Assert.StartsWith("There is no reminder R7.", (await host.As("Bo").RunAsync("remind off", ("id", "7"))).Private, StringComparison.Ordinal);
        Assert.StartsWith("Reminder R1 is over.", (await host.As("Bo").RunAsync("remind skip", ("id", "1"))).Private, StringComparison.Ordinal);
    }

    private static Task<Heard> AddAsync(PeerBotHost host, string text, string when, string? repeat = null) => host.As("Bo").RunAsync(
        "remind add",
        [("text", text), ("when", when), .. repeat is null ? Array.Empty<(string, string)>() : [("repeat", repeat)]]);

    private static IEnumerable<string> Said(PeerBotHost host) => host.Posts
        .Where(post => post.Text.StartsWith("# Reminder\n", StringComparison.Ordinal))
        .Select(post => $"{post.At.ToOffset(TimeSpan.FromHours(9)).ToString("MM-dd HH:mm", CultureInfo.InvariantCulture)} {post.Text.Split('\n')[1]}");
}
