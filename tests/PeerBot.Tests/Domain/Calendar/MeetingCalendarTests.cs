using PeerBot.Domain;
using PeerBot.Domain.Calendar;

namespace PeerBot.Tests.Domain.Calendar;

public sealed class MeetingCalendarTests
{
    private static readonly DateOnly Monday = new(2026, 8, 3);
    private static readonly DateOnly Friday = new(2026, 8, 7);
    private static readonly DateOnly Saturday = new(2026, 8, 8);
    private static readonly TimeOnly Ten = new(10, 0);
    private static readonly TimeOnly Three = new(15, 0);

    private readonly MeetingCalendar weekdays = MeetingCalendar.Of(ScheduleOf(
        DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday));

    [Fact]
    public void A_weekday_has_a_meeting_at_the_team_time() => Assert.Equal(
        new Meeting(Monday, Instant(3, 1), Instant(3, 2), MeetingOrigin.Weekly),
        weekdays.MeetingOn(Monday));

    [Fact]
    public void A_weekend_has_none() => Assert.Null(weekdays.MeetingOn(Saturday));

    [Fact]
    public void A_holiday_has_none() =>
        Assert.False(weekdays.AddHoliday(Friday, "Foundation Day", Monday).Value.IsMeetingDay(Friday));

    [Fact]
    public void A_removed_holiday_is_a_meeting_day_again() =>
        Assert.True(weekdays.AddHoliday(Friday, "Foundation Day", Monday).Value.RemoveHoliday(Friday, Monday).Value.IsMeetingDay(Friday));

    [Fact]
    public void A_cancelled_day_has_none() => Assert.Null(weekdays.Cancel(Friday, "exam", Monday).Value.MeetingOn(Friday));

    [Fact]
    public void A_moved_meeting_is_on_the_new_date_only()
    {
        MeetingCalendar moved = weekdays.Move(Friday, Saturday, null, Monday).Value;

        Assert.Null(moved.MeetingOn(Friday));
        Assert.Equal(new Meeting(Saturday, Instant(8, 1), Instant(8, 2), MeetingOrigin.Moved), moved.MeetingOn(Saturday));
    }

    [Fact]
    public void A_moved_meeting_can_have_another_time() =>
        Assert.Equal(Instant(8, 6), weekdays.Move(Friday, Saturday, Three, Monday).Value.MeetingOn(Saturday)?.StartsAt);

    [Fact]
    public void A_meeting_can_move_to_another_time_of_its_own_date() =>
        Assert.Equal(Instant(7, 6), weekdays.Move(Friday, Friday, Three, Monday).Value.MeetingOn(Friday)?.StartsAt);

    [Fact]
    public void A_meeting_moved_on_keeps_its_own_time()
    {
        MeetingCalendar twice = weekdays.Move(Friday, Saturday, Three, Monday).Value
            .Move(Saturday, Saturday.AddDays(1), null, Monday).Value;

        Assert.Null(twice.MeetingOn(Saturday));
        Assert.Equal(Instant(9, 6), twice.MeetingOn(Saturday.AddDays(1))?.StartsAt);
    }

    [Fact]
    public void A_meeting_moved_back_is_where_it_was()
    {
        MeetingCalendar back = weekdays.Move(Friday, Saturday, null, Monday).Value.Move(Saturday, Friday, null, Monday).Value;

        Assert.Equal(Instant(7, 1), back.MeetingOn(Friday)?.StartsAt);
        Assert.Null(back.MeetingOn(Saturday));
    }

    [Fact]
    public void A_moved_meeting_can_be_cancelled()
    {
        MeetingCalendar cancelled = weekdays.Move(Friday, Saturday, null, Monday).Value.Cancel(Saturday, null, Monday).Value;

        Assert.Empty(cancelled.Between(Friday, Saturday));
    }

    [Fact]
    public void A_day_that_was_freed_can_take_another_meeting()
    {
        MeetingCalendar calendar = weekdays.Cancel(Friday, null, Monday).Value.Move(Monday, Friday, null, Monday).Value;

        Assert.Equal(MeetingOrigin.Moved, calendar.MeetingOn(Friday)?.Origin);
    }

    [Fact]
    public void An_extra_meeting_can_be_on_a_holiday()
    {
        MeetingCalendar calendar = weekdays.AddHoliday(Friday, "Foundation Day", Monday).Value.AddExtra(Friday, Three, Monday).Value;

        Assert.Equal(new Meeting(Friday, Instant(7, 6), Instant(7, 7), MeetingOrigin.Extra), calendar.MeetingOn(Friday));
    }

    [Fact]
    public void A_new_schedule_keeps_the_exceptions()
    {
        MeetingCalendar calendar = weekdays.Cancel(Friday, null, Monday).Value.Reschedule(ScheduleOf(DayOfWeek.Friday));

        Assert.Equal(Friday.AddDays(7), calendar.NextOnOrAfter(Monday)?.Date);
    }

    [Fact]
    public void The_next_meeting_may_be_today() => Assert.Equal(Monday, weekdays.NextOnOrAfter(Monday)?.Date);

    [Fact]
    public void The_next_meeting_passes_over_the_weekend() => Assert.Equal(Saturday.AddDays(2), weekdays.NextOnOrAfter(Saturday)?.Date);

    [Fact]
    public void There_is_no_next_meeting_when_all_within_the_horizon_are_holidays()
    {
        IEnumerable<KeyValuePair<DateOnly, string>> holidays = Enumerable.Range(0, MeetingCalendar.HorizonDays + 1)
            .Select(day => KeyValuePair.Create(Monday.AddDays(day), "leave"));

        Assert.Null(MeetingCalendar.Of(weekdays.Schedule, holidays).NextOnOrAfter(Monday));
    }

    [Fact]
    public void The_ends_of_the_calendar_have_no_meetings()
    {
        Assert.Null(weekdays.MeetingOn(DateOnly.MinValue));
        Assert.Null(weekdays.NextOnOrAfter(DateOnly.MaxValue));
    }

    [Fact]
    public void Between_gives_both_ends() =>
        Assert.Equal([3, 4, 5, 6, 7, 10], weekdays.Between(Monday, Monday.AddDays(7)).Select(meeting => meeting.Date.Day));

    [Fact]
    public void Today_is_the_date_of_the_team() =>
        Assert.Equal(Monday, weekdays.Today(new DateTimeOffset(2026, 8, 2, 15, 0, 0, TimeSpan.Zero)));

    [Fact]
    public void Two_exceptions_for_one_date_are_a_bug_of_the_caller() => Assert.Throws<ArgumentException>(
        () => MeetingCalendar.Of(weekdays.Schedule, exceptions: [new Cancelled(Friday, null), new Extra(Friday, null)]));

    public static TheoryData<string, Func<MeetingCalendar, Result<MeetingCalendar>>> Impossible => new()
    {
        { "calendar.no-meeting", calendar => calendar.Cancel(Saturday, null, Monday) },
        { "calendar.past", calendar => calendar.Cancel(Monday, null, today: Friday) },
        { "calendar.no-meeting", calendar => calendar.Move(Saturday, Saturday.AddDays(1), null, Monday) },
        { "calendar.occupied", calendar => calendar.Move(Monday, Friday, null, Monday) },
        { "calendar.past", calendar => calendar.Move(Monday, Saturday, null, today: Friday) },
        { "calendar.past", calendar => calendar.Move(Friday, Monday, null, today: Friday) },
        { "calendar.too-far", calendar => calendar.Move(Friday, Monday.AddDays(401), null, Monday) },
        { "calendar.already-there", calendar => calendar.Move(Friday, Friday, null, Monday) },
        { "calendar.already-there", calendar => calendar.Move(Friday, Friday, Ten, Monday) },
        { "calendar.occupied", calendar => calendar.AddExtra(Friday, null, Monday) },
        { "calendar.past", calendar => calendar.AddExtra(Monday.AddDays(-1), null, Monday) },
        { "calendar.holiday-unnamed", calendar => calendar.AddHoliday(Friday, " ", Monday) },
        { "calendar.holiday-known", calendar => calendar.AddHoliday(Friday, "A", Monday).Value.AddHoliday(Friday, "B", Monday) },
        { "calendar.holiday-unknown", calendar => calendar.RemoveHoliday(Friday, Monday) },
        { "calendar.past", calendar => calendar.AddHoliday(Monday, "A", today: Friday) },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void What_cannot_be_changed_says_why(string problem, Func<MeetingCalendar, Result<MeetingCalendar>> change) =>
        Assert.Equal(problem, change(weekdays).Problem?.Sentence.Key);

    private static WeeklySchedule ScheduleOf(params DayOfWeek[] days) =>
        WeeklySchedule.Of(days, Ten, 60, TimeZoneInfo.FindSystemTimeZoneById("Asia/Seoul")).Value;

    private static DateTimeOffset Instant(int day, int hour) => new(2026, 8, day, hour, 0, 0, TimeSpan.Zero);
}
