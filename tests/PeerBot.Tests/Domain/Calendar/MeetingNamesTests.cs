using PeerBot.Domain.Calendar;

namespace PeerBot.Tests.Domain.Calendar;

/// <summary>The team meets on Mondays; the dates are Mondays in August 2026, but for those it moves to.</summary>
public sealed class MeetingNamesTests
{
    private static readonly DateOnly Today = new(2026, 8, 1);
    private static readonly MeetingCalendar Plain =
        MeetingCalendar.Of(WeeklySchedule.Of([DayOfWeek.Monday], new TimeOnly(16, 0), 60, TimeZoneInfo.Utc).Value);

    [Fact]
    public void A_meeting_is_named_by_its_date() => Assert.Equal("3:03 10:10 17:17 24:24 31:31", Names(Plain));

    [Fact]
    public void What_is_moved_twice_keeps_its_first_name() =>
        Assert.Equal("6:03 10:10 17:17 24:24 31:31", Names(Move(Move(Plain, 3, 5), 5, 6)));

    [Fact]
    public void Another_time_on_the_same_date_is_the_same_meeting() =>
        Assert.Equal("3:03 10:10 17:17 24:24 31:31", Names(Plain.Move(Day(3), Day(3), new TimeOnly(9, 0), Today).Value));

    [Fact]
    public void A_new_meeting_on_a_date_that_was_left_has_a_name_of_its_own() =>
        Assert.Equal("3:03-2 5:03 10:10 17:17 24:24 31:31", Names(Move(Plain, 3, 5).AddExtra(Day(3), null, Today).Value));

    [Fact]
    public void Where_a_trace_is_gone_no_meeting_gets_the_name_of_another() =>
        Assert.Equal("3:10 10:05 17:17 24:24 31:31", Names(Move(Move(Move(Plain, 3, 5), 10, 3), 5, 10)));

    private static MeetingCalendar Move(MeetingCalendar calendar, int from, int to) => calendar.Move(Day(from), Day(to), null, Today).Value;

    private static DateOnly Day(int day) => new(2026, 8, day);

    private static string Names(MeetingCalendar calendar) => string.Join(' ', MeetingNames
        .Of(calendar.Between(Day(1), Day(31)), calendar)
        .OrderBy(name => name.Key)
        .Select(name => $"{name.Key.Day}:{name.Value["2026-08-".Length..]}"));
}
