using PeerBot.Platforms.Local;

namespace PeerBot.Tests.Platforms.Local;

public sealed class LocalClockTests
{
    private static readonly DateTimeOffset Noon = new(2026, 8, 3, 12, 0, 0, TimeSpan.Zero);

    private readonly ManualClock real = new(Noon);
    private readonly LocalClock clock;

    public LocalClockTests() => clock = new LocalClock(real);

    [Fact]
    public void Time_goes_on_from_where_it_was_moved_to()
    {
        clock.Advance(TimeSpan.FromHours(1));
        real.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal(Noon.AddMinutes(65), clock.GetUtcNow());
        Assert.Equal(TimeSpan.FromHours(1), clock.Offset);
    }

    [Fact]
    public void The_clock_never_goes_back() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => clock.Advance(TimeSpan.FromSeconds(-1)));

    [Fact]
    public void Elapsed_time_counts_the_jump()
    {
        long start = clock.GetTimestamp();

        clock.Advance(TimeSpan.FromMinutes(3));

        Assert.Equal(TimeSpan.FromMinutes(3), clock.GetElapsedTime(start));
    }

    [Fact]
    public void A_timer_that_became_due_by_the_jump_fires_at_once()
    {
        int fired = 0;
        using ITimer timer = clock.CreateTimer(_ => fired++, null, TimeSpan.FromMinutes(10), Timeout.InfiniteTimeSpan);

        clock.Advance(TimeSpan.FromMinutes(30));
        real.Advance(TimeSpan.Zero);

        Assert.Equal(1, fired);
    }

    [Fact]
    public void A_timer_that_is_not_due_yet_waits_only_for_what_is_left()
    {
        int fired = 0;
        using ITimer timer = clock.CreateTimer(_ => fired++, null, TimeSpan.FromMinutes(10), Timeout.InfiniteTimeSpan);

        clock.Advance(TimeSpan.FromMinutes(8));
        real.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(0, fired);
        real.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(1, fired);
    }

    [Fact]
    public void A_repeating_timer_goes_on_after_a_jump()
    {
        int fired = 0;
        using ITimer timer = clock.CreateTimer(_ => fired++, null, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));

        clock.Advance(TimeSpan.FromHours(1));
        real.Advance(TimeSpan.Zero);
        real.Advance(TimeSpan.FromMinutes(2));

        Assert.Equal(3, fired);
    }

    [Fact]
    public void A_disposed_timer_stays_silent()
    {
        int fired = 0;
        ITimer timer = clock.CreateTimer(_ => fired++, null, TimeSpan.FromMinutes(1), Timeout.InfiniteTimeSpan);

        timer.Dispose();
        clock.Advance(TimeSpan.FromHours(1));
        real.Advance(TimeSpan.FromHours(1));

        Assert.Equal(0, fired);
    }
}
