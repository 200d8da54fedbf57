using PeerBot.Platforms.Discord.Gateway;

namespace PeerBot.Tests.Platforms.Discord.Gateway;

public sealed class CourseTests
{
    private static readonly TimeSpan AnHour = TimeSpan.FromHours(1);

    private readonly Course course = new(new Random(7));

    [Theory]
    [InlineData(null, true)]
    [InlineData(1000, false)]
    [InlineData(1001, true)]
    [InlineData(1006, true)]
    [InlineData(4000, true)]
    [InlineData(4001, true)]
    [InlineData(4002, true)]
    [InlineData(4003, false)]
    [InlineData(4005, false)]
    [InlineData(4007, false)]
    [InlineData(4008, true)]
    [InlineData(4009, false)]
    [InlineData(4006, true)]
    [InlineData(4999, true)]
    [InlineData(1011, true)]
    public void Close_code_decides_whether_the_session_lives(int? code, bool keepsSession) =>
        Assert.Equal(keepsSession, course.After(new Ending(EndKind.Closed, code), hadSession: true, AnHour).KeepsSession);

    [Theory]
    [InlineData(4004, "Discord:Token")]
    [InlineData(4010, "Discord:Shards")]
    [InlineData(4011, "Discord:Shards")]
    [InlineData(4012, "newer PeerBot")]
    [InlineData(4013, "newer PeerBot")]
    [InlineData(4014, "Message Content")]
    public void Fatal_code_says_what_to_change(int code, string change)
    {
        DiscordStoppedException stopped = Assert.Throws<DiscordStoppedException>(() => course.After(new Ending(EndKind.Closed, code), hadSession: true, AnHour));

        Assert.Contains(change, stopped.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", stopped.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Link_that_broke_after_a_good_while_is_resumed_at_once() =>
        Assert.Equal(new Step(true, TimeSpan.Zero), course.After(Ending.Dropped, hadSession: true, AnHour));

    [Fact]
    public void Waits_grow_with_every_failure_up_to_ten_minutes()
    {
        double[] waits = [.. Enumerable.Range(0, 14).Select(_ => course.After(Ending.Dropped, hadSession: false, null).Wait.TotalSeconds)];

        for (int index = 0; index < waits.Length; index++)
        {
            double longest = Math.Min(Math.Pow(2, index), 600);
            Assert.InRange(waits[index], longest / 2, longest);
        }
    }

    [Fact]
    public void Three_failed_resumes_lead_to_a_new_session()
    {
        bool[] keeps = [.. Enumerable.Range(0, 3).Select(_ => course.After(Ending.Dropped, hadSession: true, null).KeepsSession)];

        Assert.Equal([true, true, false], keeps);
    }

    [Fact]
    public void Network_that_is_down_costs_no_session()
    {
        for (int time = 0; time < 20; time++)
        {
            Step step = course.After(new Ending(EndKind.NotReached), hadSession: true, null);
            Assert.True(step.KeepsSession);
            Assert.InRange(step.Wait.TotalSeconds, 0.5, 60);
        }
    }

    [Fact]
    public void Code_that_nobody_documented_gets_a_single_try_to_resume()
    {
        Assert.True(course.After(new Ending(EndKind.Closed, 4321), hadSession: true, AnHour).KeepsSession);
        Assert.False(course.After(Ending.Dropped, hadSession: true, null).KeepsSession);
    }

    [Fact]
    public void Sending_too_fast_waits_a_minute_and_resumes_only_once()
    {
        Ending tooFast = new(EndKind.Closed, 4008);

        Assert.Equal(new Step(true, TimeSpan.FromSeconds(60)), course.After(tooFast, hadSession: true, AnHour));
        Assert.Equal(new Step(false, TimeSpan.FromSeconds(60)), course.After(tooFast, hadSession: true, TimeSpan.FromSeconds(30)));
    }

    [Theory]
    [InlineData("SessionNotTaken", true)]
    [InlineData("SessionGone", false)]
    public void Invalid_session_waits_one_to_five_seconds(string kind, bool keepsSession)
    {
        for (int time = 0; time < 50; time++)
        {
            Step step = new Course(new Random(time)).After(new Ending(Enum.Parse<EndKind>(kind)), hadSession: true, null);
            Assert.Equal(keepsSession, step.KeepsSession);
            Assert.InRange(step.Wait.TotalSeconds, 1, 5);
        }
    }

    [Fact]
    public void Sessions_that_end_again_and_again_right_after_the_welcome_are_slowed_and_then_given_up()
    {
        Step[] steps = [.. Enumerable.Range(0, 10).Select(_ => course.After(Ending.Dropped, hadSession: true, TimeSpan.FromSeconds(1)))];

        Assert.All(steps[..4], step => Assert.Equal(TimeSpan.Zero, step.Wait));
        Assert.All(steps[4..], step => Assert.True(step.Wait > TimeSpan.Zero));
        Assert.True(steps[8].KeepsSession);
        Assert.False(steps[9].KeepsSession);
    }

    [Fact]
    public void Sessions_that_are_lost_again_and_again_are_started_ever_more_slowly()
    {
        Step[] steps = [.. Enumerable.Range(0, 20).Select(_ => course.After(new Ending(EndKind.Closed, 4009), hadSession: true, TimeSpan.FromSeconds(30)))];

        Assert.All(steps[..4], step => Assert.Equal(TimeSpan.Zero, step.Wait));
        Assert.InRange(steps[19].Wait.TotalSeconds, 300, 600);
    }
}
