using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Timetable;

/// <summary>Each thing that the bot does by itself comes at its moment, and only where it is planned.</summary>
public sealed class PlannedPostTests
{
    [Fact]
    public async Task Opening_card_comes_ten_minutes_before_and_the_eve_at_six()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        await host.PassTimeAsync(TimeSpan.FromDays(1));

        Assert.Equal(
            [(Seoul(3, 15, 50), "# Peer session, Mon 3 Aug"), (Seoul(3, 18, 0), "# Tomorrow: Tue 4 Aug, 2026-08-04 07:00 UTC")],
            host.Posts.Select(post => (post.At, post.Head)));
    }

    private static DateTimeOffset Seoul(int day, int hour, int minute) => new DateTimeOffset(2026, 8, day, hour, minute, 0, TimeSpan.FromHours(9)).ToUniversalTime();
}
