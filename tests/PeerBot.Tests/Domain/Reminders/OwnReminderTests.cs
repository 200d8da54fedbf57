using System.Globalization;
using PeerBot.Domain;
using PeerBot.Domain.Calendar;
using PeerBot.Domain.Reminders;
using PeerBot.Domain.Teams;

namespace PeerBot.Tests.Domain.Reminders;

public sealed class OwnReminderTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
    private static readonly DateTimeOffset Now = Instant("2026-08-04 08:00"); // a Tuesday
    private static readonly MeetingCalendar Calendar = MeetingCalendar.Of(
        WeeklySchedule.Of([DayOfWeek.Monday], new TimeOnly(16, 0), 60, Berlin).Value,
        [KeyValuePair.Create(new DateOnly(2026, 8, 5), "Owl day")]);

    [Fact]
    public void What_comes_once_comes_at_its_instant_and_not_again()
    {
        OwnReminder reminder = new(1, "Once", new MemberId(1), Instant("2026-08-04 09:00"));

        Assert.Equal(["2026-08-04 09:00"], Coming(reminder, Now));
        Assert.Empty(Coming(reminder, Instant("2026-08-04 09:00")));
    }

    [Fact]
    public void Every_day_means_holidays_too() =>
        Assert.Equal(["2026-08-04 09:00", "2026-08-05 09:00", "2026-08-06 09:00"], Coming(Daily(), Now).Take(3));

    [Fact]
    public void On_working_days_holidays_and_weekends_are_left_out()
    {
        OwnReminder reminder = Daily() with { Repeat = OnWeekdays.Working(new TimeOnly(9, 0)) };

        Assert.Equal(["2026-08-04 09:00", "2026-08-06 09:00", "2026-08-07 09:00", "2026-08-10 09:00"], Coming(reminder, Now).Take(4));
    }

    [Fact]
    public void Nothing_comes_before_the_first_time()
    {
        OwnReminder reminder = Daily() with
        {
            First = Instant("2026-08-20 09:00"),
            Repeat = OnWeekdays.Weekly(new DateTime(2026, 8, 20, 9, 0, 0)),
        };

        Assert.Equal(["2026-08-20 09:00", "2026-08-27 09:00"], Coming(reminder, Now).Take(2));
    }

    [Theory]
    [InlineData("2026-03-28 12:00", "2026-03-29 03:30", "2026-03-30 02:30", "spring skips the time, so it is later by the gap, once")]
    [InlineData("2026-10-24 12:00", "2026-10-25 02:30", "2026-10-26 02:30", "autumn repeats the time, and only the earlier counts")]
    public void A_clock_that_jumps_neither_hides_nor_doubles_a_time(string from, string first, string second, string because)
    {
        OwnReminder reminder = Daily() with { First = Instant("2026-01-01 02:30"), Repeat = OnWeekdays.EveryDay(new TimeOnly(2, 30)) };

        Assert.True(Coming(reminder, Instant(from)).Take(2).SequenceEqual([first, second]), because);
    }

    [Fact]
    public void A_skipped_date_is_left_out_and_the_rest_stays()
    {
        OwnReminder skipped = Daily().Skip(new DateOnly(2026, 8, 5), Now, Calendar).Value;

        Assert.Equal(["2026-08-04 09:00", "2026-08-06 09:00"], Coming(skipped, Now).Take(2));
    }

    [Fact]
    public void A_moved_date_comes_elsewhere_once_and_in_order()
    {
        OwnReminder moved = Daily().Move(new DateOnly(2026, 8, 5), Instant("2026-08-06 12:00"), Now, Calendar).Value;

        Assert.Equal(["2026-08-04 09:00", "2026-08-06 09:00", "2026-08-06 12:00", "2026-08-07 09:00"], Coming(moved, Now).Take(4));
    }

    [Fact]
    public void What_was_moved_can_be_moved_again_and_skipped_by_its_own_date()
    {
        OwnReminder moved = Daily().Move(new DateOnly(2026, 8, 5), Instant("2026-08-06 12:00"), Now, Calendar).Value;

        OwnReminder again = moved.Move(new DateOnly(2026, 8, 5), Instant("2026-08-04 20:00"), Now, Calendar).Value;

        Assert.Equal(["2026-08-04 09:00", "2026-08-04 20:00", "2026-08-06 09:00"], Coming(again, Now).Take(3));
        Assert.Equal(["2026-08-04 09:00", "2026-08-06 09:00"], Coming(again.Skip(new DateOnly(2026, 8, 5), Now, Calendar).Value, Now).Take(2));
    }

    [Fact]
    public void What_comes_once_is_moved_as_a_whole_and_is_over_when_skipped()
    {
        OwnReminder once = new(1, "Once", new MemberId(1), Instant("2026-08-04 09:00"));

        Assert.Equal(["2026-09-01 10:00"], Coming(once.Move(new DateOnly(2026, 8, 4), Instant("2026-09-01 10:00"), Now, Calendar).Value, Now));
        Assert.Empty(Coming(once.Skip(new DateOnly(2026, 8, 4), Now, Calendar).Value, Now));
    }

    [Fact]
    public void A_date_on_which_it_does_not_come_is_told_with_the_next_one()
    {
        OwnReminder weekly = Daily() with { Repeat = OnWeekdays.Weekly(new DateTime(2026, 8, 4, 9, 0, 0)) };

        Problem problem = weekly.Skip(new DateOnly(2026, 8, 5), Now, Calendar).Problem!;

        Assert.Equal("reminder.not-on", problem.Sentence.Key);
        Assert.Contains(problem.Sentence.Arguments, argument => argument.Value.Equals(new DateOnly(2026, 8, 4)));
        Assert.Equal("reminder.over", (weekly with { IsOff = true }).Skip(new DateOnly(2026, 8, 11), Now, Calendar).Problem?.Sentence.Key);
    }

    private static OwnReminder Daily() => new(1, "Daily", new MemberId(1), Instant("2026-08-04 09:00"))
    {
        Repeat = OnWeekdays.EveryDay(new TimeOnly(9, 0)),
    };

    private static IEnumerable<string> Coming(OwnReminder reminder, DateTimeOffset after) => reminder.After(after, Calendar)
        .Select(occurrence => TimeZoneInfo.ConvertTime(occurrence.At, Berlin).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));

    private static DateTimeOffset Instant(string wallClock)
    {
        DateTime local = DateTime.Parse(wallClock, CultureInfo.InvariantCulture);
        return LocalTime.Resolve(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local), Berlin);
    }
}
