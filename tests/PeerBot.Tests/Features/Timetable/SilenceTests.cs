using Microsoft.Extensions.DependencyInjection;
using PeerBot.Features.Timetable;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Timetable;

/// <summary>After the program did not run for a while, what is still of use is said late, and the rest is told of once.</summary>
public sealed class SilenceTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Minute_of_silence_is_not_noticed()
    {
        Posted[] posts = await WakeAfterAsync(SeoulTime.August(3, 15, 51));

        Assert.Equal("# Peer session, Mon 3 Aug", Assert.Single(posts).Head);
        Assert.DoesNotContain("late", posts[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Card_of_a_meeting_that_began_a_quarter_of_an_hour_ago_says_that_it_is_late()
    {
        Posted[] posts = await WakeAfterAsync(SeoulTime.August(3, 16, 15));

        Assert.Contains("This is late: it was planned for 2026-08-03 06:50 UTC.", Assert.Single(posts).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_an_hour_the_card_is_of_no_use_and_the_team_is_told_once()
    {
        Posted[] posts = await WakeAfterAsync(SeoulTime.August(3, 17, 0));

        Assert.Equal("I was away since 2026-08-03 06:00 UTC and missed:\n- 1 × the opening card\n", Assert.Single(posts).Text);
    }

    [Fact]
    public async Task After_a_day_what_can_still_be_used_comes_late_and_the_rest_is_told_of()
    {
        Posted[] posts = await WakeAfterAsync(SeoulTime.August(4, 15, 0));

        Assert.Equal(["# Tomorrow: Tue 4 Aug, 2026-08-04 07:00 UTC", "I was away since 2026-08-03 06:00 UTC and missed:"], posts.Select(post => post.Head).Order());
        Assert.Contains(posts, post => post.Text.Contains("This is late", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Month_of_silence_is_no_flood()
    {
        Posted[] posts = await WakeAfterAsync(SeoulTime.August(31, 12, 0));

        Assert.InRange(posts.Length, 2, CatchUp.MostLatePosts + 1);
        Assert.Single(posts, post => post.Text.Contains("- 20 × the opening card", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_said_before_the_silence_is_not_said_again()
    {
        await using (PeerBotHost host = await WithTeamAsync())
        {
            await host.PassTimeAsync(SeoulTime.August(3, 18, 0));
            Assert.Equal(2, host.Posts.Count);
        }

        await using PeerBotHost again = PeerBotHost.Start(folder.Path, SeoulTime.August(3, 18, 30));
        await WakeAsync(again);

        Assert.Empty(again.Posts);
    }

    [Fact]
    public async Task Clock_that_is_set_back_says_nothing_twice_and_misses_nothing_after_it()
    {
        await using PeerBotHost host = await WithTeamAsync();
        await host.PassTimeAsync(SeoulTime.August(3, 16, 20));
        host.Clock.MoveTo(SeoulTime.August(3, 15, 20));
        await WakeAsync(host);

        await host.PassTimeAsync(SeoulTime.August(3, 18, 0));

        Assert.Equal([SeoulTime.August(3, 15, 50), SeoulTime.August(3, 18, 0)], host.Posts.Select(post => post.At));
    }

    /// <summary>A team is planned at three o'clock; then nothing runs until a moment at which the program starts again.</summary>
    private async Task<Posted[]> WakeAfterAsync(DateTimeOffset moment)
    {
        await using (PeerBotHost host = await WithTeamAsync())
        {
            await host.PassTimeAsync(TimeSpan.Zero);
        }

        await using PeerBotHost again = PeerBotHost.Start(folder.Path, moment);
        await WakeAsync(again);
        return [.. again.Posts];
    }

    private async Task<PeerBotHost> WithTeamAsync()
    {
        PeerBotHost host = PeerBotHost.Start(folder.Path);
        await host.As("Ada").RunAsync(
            "peerbot setup", ("name", "Owls"), ("days", "mon-fri"), ("time", "16:00"), ("timezone", "Asia/Seoul"), ("members", "Bo, Chi"), ("language", "en"));
        return host;
    }

    private static async Task WakeAsync(PeerBotHost host)
    {
        await host.App.Services.GetRequiredService<DeriveTimetables>().DoubtAllAsync(CancellationToken.None);
        await host.PassTimeAsync(TimeSpan.Zero);
        await host.SendDueAsync();
    }
}
