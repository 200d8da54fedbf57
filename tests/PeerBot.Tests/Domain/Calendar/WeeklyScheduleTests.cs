using PeerBot.Domain.Calendar;

namespace PeerBot.Tests.Domain.Calendar;

public sealed class WeeklyScheduleTests
{
    private static readonly TimeOnly Ten = new(10, 0);

    [Fact]
    public void Days_stand_in_the_order_of_the_week_and_none_twice() => Assert.Equal(
        [DayOfWeek.Monday, DayOfWeek.Friday, DayOfWeek.Sunday],
        WeeklySchedule.Of([DayOfWeek.Sunday, DayOfWeek.Friday, DayOfWeek.Monday, DayOfWeek.Friday], Ten, 60, TimeZoneInfo.Utc).Value.Days);

    [Fact]
    public void Two_schedules_that_say_the_same_are_equal() => Assert.Equal(
        WeeklySchedule.Of([DayOfWeek.Friday, DayOfWeek.Monday], Ten, 60, TimeZoneInfo.Utc),
        WeeklySchedule.Of([DayOfWeek.Monday, DayOfWeek.Friday], Ten, 60, TimeZoneInfo.Utc));

    [Fact]
    public void A_schedule_needs_a_day() =>
        Assert.Equal("calendar.no-days", WeeklySchedule.Of([], Ten, 60, TimeZoneInfo.Utc).Problem?.Sentence.Key);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(720, true)]
    [InlineData(721, false)]
    public void A_meeting_lasts_from_a_minute_to_half_a_day(int minutes, bool isPossible) =>
        Assert.Equal(isPossible, WeeklySchedule.Of([DayOfWeek.Monday], Ten, minutes, TimeZoneInfo.Utc).Problem is null);
}
