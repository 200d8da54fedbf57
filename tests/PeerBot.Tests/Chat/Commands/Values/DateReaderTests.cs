using System.Globalization;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Commands.Values;
using PeerBot.Chat.Texts;
using PeerBot.Domain;

namespace PeerBot.Tests.Chat.Commands.Values;

public sealed class DateReaderTests
{
    private static readonly DateOnly Wednesday = new(2021, 8, 4);

    [Theory]
    [InlineData("today", "2021-08-04")]
    [InlineData("오늘", "2021-08-04")]
    [InlineData(" TOMORROW ", "2021-08-05")]
    [InlineData("내일", "2021-08-05")]
    [InlineData("모레", "2021-08-06")]
    [InlineData("yesterday", "2021-08-03")]
    [InlineData("어제", "2021-08-03")]
    [InlineData("thursday", "2021-08-05")]
    [InlineData("wednesday", "2021-08-11", "today's own weekday means next week: today has a word of its own")]
    [InlineData("월요일", "2021-08-09")]
    [InlineData("on fri", "2021-08-06")]
    [InlineData("this friday", "2021-08-06")]
    [InlineData("this monday", "2021-08-02", "the running week began on Monday, so its Monday is past")]
    [InlineData("이번주 금요일", "2021-08-06")]
    [InlineData("next monday", "2021-08-09")]
    [InlineData("next sunday", "2021-08-15", "weeks end on Sunday")]
    [InlineData("다음주 월요일", "2021-08-09")]
    [InlineData("다음 주 월요일", "2021-08-09")]
    [InlineData("last friday", "2021-07-30")]
    [InlineData("지난주 금요일", "2021-07-30")]
    public void A_named_day_counts_from_today(string written, string expected, string? because = null) =>
        Assert.True(Read(written) == Day(expected), $"{written}: {Read(written)}, {because}");

    [Theory]
    [InlineData("2021-08-06", "2021-08-06")]
    [InlineData("2021.8.6", "2021-08-06")]
    [InlineData("2021. 8. 6.", "2021-08-06")]
    [InlineData("2021/8/6", "2021-08-06")]
    [InlineData("２０２１－０８－０６", "2021-08-06")]
    [InlineData("20210806", "2021-08-06")]
    [InlineData("2021년 8월 6일", "2021-08-06")]
    [InlineData("8/6", "2021-08-06")]
    [InlineData("8월 6일", "2021-08-06")]
    [InlineData("8월6일(금)", "2021-08-06")]
    [InlineData("6 Aug", "2021-08-06")]
    [InlineData("Aug 6", "2021-08-06")]
    [InlineData("Fri 6 Aug", "2021-08-06")]
    [InlineData("6th of", null)]
    [InlineData("August 6th, 2022", "2022-08-06")]
    [InlineData("1/5", "2022-01-05", "five months ahead is nearer than seven back")]
    [InlineData("3/5", "2021-03-05", "five months back is nearer than seven ahead")]
    [InlineData("2/29", null, "no year near has this day")]
    public void A_calendar_day_without_a_year_is_the_nearest(string written, string? expected, string? because = null) =>
        Assert.True(Read(written) == (expected is null ? null : Day(expected)), $"{written}: {Read(written)}, {because}");

    [Theory]
    [InlineData("+3", "2021-08-07")]
    [InlineData("-3", "2021-08-01")]
    [InlineData("in 3 days", "2021-08-07")]
    [InlineData("in 2 weeks", "2021-08-18")]
    [InlineData("3 days ago", "2021-08-01")]
    [InlineData("3일 뒤", "2021-08-07")]
    [InlineData("2주 후", "2021-08-18")]
    [InlineData("3일전", "2021-08-01")]
    public void A_distance_counts_from_today(string written, string expected) => Assert.Equal(Day(expected), Read(written));

    [Theory]
    [InlineData("2021-02-30")]
    [InlineData("2/30")]
    [InlineData("13월 1일")]
    [InlineData("0001-01-01")]
    [InlineData("+99999")]
    public void A_day_that_the_calendar_lacks_is_told_apart_from_nonsense(string written)
    {
        Problem? problem = DateReader.Read(written, Wednesday).Problem;

        Assert.Equal("date.does-not-exist", problem?.Sentence.Key);
        Assert.Equal(written, problem!.Sentence.Arguments.Single().Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("16:00")]
    [InlineData("next week")]
    [InlineData("2021-08-06-07")]
    [InlineData("5 minutes")]
    public void What_is_no_day_is_refused(string written) => Assert.Equal("date.unreadable", DateReader.Read(written, Wednesday).Problem?.Sentence.Key);

    [Fact]
    public void Every_day_that_PeerBot_writes_can_be_read_back()
    {
        for (DateOnly day = Wednesday.AddDays(-150); day < Wednesday.AddDays(150); day = day.AddDays(1))
        {
            foreach (int year in new[] { day.Year, day.Year + 1 })
            {
                Assert.Equal(day, Read(DateWords.Short(day, Language.English, year)));
                Assert.Equal(day, Read(DateWords.Short(day, Language.Korean, year)));
            }
        }
    }

    [Theory]
    [InlineData("2021-08-01..2021-08-31", "2021-08-01", "2021-08-31")]
    [InlineData("2021-08-01 ~ 2021-08-31", "2021-08-01", "2021-08-31")]
    [InlineData("8/2 - 8/6", "2021-08-02", "2021-08-06")]
    [InlineData("8월 2일~6일", "2021-08-02", "2021-08-06")]
    [InlineData("8월 2일부터 8월 6일까지", "2021-08-02", "2021-08-06")]
    [InlineData("monday to friday", "2021-08-09", "2021-08-13")]
    [InlineData("2021-12-28..1/3", "2021-12-28", "2022-01-03")]
    [InlineData("today", "2021-08-04", "2021-08-04")]
    [InlineData("this week", "2021-08-02", "2021-08-08")]
    [InlineData("이번 주", "2021-08-02", "2021-08-08")]
    [InlineData("지난주", "2021-07-26", "2021-08-01")]
    [InlineData("this month", "2021-08-01", "2021-08-31")]
    [InlineData("지난달", "2021-07-01", "2021-07-31")]
    [InlineData("2021-02", "2021-02-01", "2021-02-28")]
    [InlineData("8월", "2021-08-01", "2021-08-31")]
    [InlineData("2021", "2021-01-01", "2021-12-31")]
    [InlineData("전체", "2000-01-01", "2099-12-31")]
    public void A_period_has_a_first_and_a_last_day(string written, string from, string to) =>
        Assert.Equal(new DateRange(Day(from), Day(to)), DateRangeReader.Read(written, Wednesday).Value);

    [Theory]
    [InlineData("soon", "date.range-unreadable")]
    [InlineData("2021-02-30..2021-03-01", "date.does-not-exist")]
    [InlineData("2021-08-06..2021-08-02", "date.range-backwards")]
    [InlineData("2021-02-01..31", "date.does-not-exist")]
    public void A_period_that_cannot_be_read_says_why(string written, string key) =>
        Assert.Equal(key, DateRangeReader.Read(written, Wednesday).Problem?.Sentence.Key);

    [Theory]
    [InlineData("16:00", 16, 0)]
    [InlineData("9:05", 9, 5)]
    [InlineData("１６：００", 16, 0)]
    [InlineData("4pm", 16, 0)]
    [InlineData("4:30 PM", 16, 30)]
    [InlineData("12am", 0, 0)]
    [InlineData("12pm", 12, 0)]
    [InlineData("오후 4시", 16, 0)]
    [InlineData("오전 12시", 0, 0)]
    [InlineData("16시 30분", 16, 30)]
    [InlineData("오후 4시 반", 16, 30)]
    [InlineData("정오", 12, 0)]
    public void A_time_is_read_in_both_languages(string written, int hour, int minute) =>
        Assert.Equal(new TimeOnly(hour, minute), TimeReader.Read(written).Value);

    [Theory]
    [InlineData("4")]
    [InlineData("24:00")]
    [InlineData("16:60")]
    [InlineData("13am")]
    [InlineData("")]
    public void A_time_that_no_clock_shows_is_refused(string written) => Assert.Equal("option.no-time", TimeReader.Read(written).Problem?.Sentence.Key);

    private static DateOnly? Read(string written)
    {
        Result<DateOnly> result = DateReader.Read(written, Wednesday);
        return result.Problem is null ? result.Value : null;
    }

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
