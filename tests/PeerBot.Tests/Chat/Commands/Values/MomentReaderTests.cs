using System.Globalization;
using PeerBot.Chat.Commands.Values;
using PeerBot.Domain;

namespace PeerBot.Tests.Chat.Commands.Values;

/// <summary>The table of docs/times.md. It is Wednesday 4 August 2021, 14:00, in Seoul.</summary>
public sealed class MomentReaderTests
{
    private static readonly TimeZoneInfo Seoul = TimeZoneInfo.FindSystemTimeZoneById("Asia/Seoul");
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
    private static readonly DateTimeOffset Now = new(2021, 8, 4, 14, 0, 0, TimeSpan.FromHours(9));

    [Theory]
    [InlineData("tomorrow 16:00", "2021-08-05 16:00")]
    [InlineData("tomorrow at 16:00", "2021-08-05 16:00")]
    [InlineData("tomorrow at 4pm", "2021-08-05 16:00")]
    [InlineData("Tomorrow, 4 PM", "2021-08-05 16:00")]
    [InlineData("tomorrow 4:30pm", "2021-08-05 16:30")]
    [InlineData("tomorrow at 4 p.m.", "2021-08-05 16:00")]
    [InlineData("tmr 9am", "2021-08-05 09:00")]
    [InlineData("16:00 tomorrow", "2021-08-05 16:00")]
    [InlineData("4pm tomorrow", "2021-08-05 16:00")]
    [InlineData("at 4pm on friday", "2021-08-06 16:00")]
    [InlineData("tomorrow @ 16:00", "2021-08-05 16:00")]
    [InlineData("tomorrow", "2021-08-05 09:00", "a day alone begins at nine")]
    [InlineData("the day after tomorrow at 10:00", "2021-08-06 10:00")]
    [InlineData("today 16:00", "2021-08-04 16:00")]
    [InlineData("today at noon", null, "noon is past")]
    [InlineData("fri 9:30", "2021-08-06 09:30")]
    [InlineData("friday 09:30", "2021-08-06 09:30")]
    [InlineData("on friday at 9:30", "2021-08-06 09:30")]
    [InlineData("friday noon", "2021-08-06 12:00")]
    [InlineData("friday morning", "2021-08-06 09:00")]
    [InlineData("friday afternoon", "2021-08-06 14:00")]
    [InlineData("friday evening", "2021-08-06 19:00")]
    [InlineData("friday night", "2021-08-06 20:00")]
    [InlineData("friday evening at 7", "2021-08-06 19:00")]
    [InlineData("friday 7 in the evening", "2021-08-06 19:00")]
    [InlineData("friday at 7 in the morning", "2021-08-06 07:00")]
    [InlineData("wednesday 16:00", "2021-08-11 16:00", "today has a word of its own")]
    [InlineData("this friday 10:00", "2021-08-06 10:00")]
    [InlineData("this monday 10:00", null, "it is past")]
    [InlineData("next monday", "2021-08-09 09:00")]
    [InlineData("next monday 10:00", "2021-08-09 10:00")]
    [InlineData("next mon at 10am", "2021-08-09 10:00")]
    [InlineData("next sunday 10:00", "2021-08-15 10:00", "weeks end on Sunday")]
    [InlineData("monday", "2021-08-09 09:00")]
    public void An_english_day_and_time_are_read(string written, string? expected, string? because = null) => Expect(written, expected, because);

    [Theory]
    [InlineData("내일 16:00", "2021-08-05 16:00")]
    [InlineData("내일 오후 4시", "2021-08-05 16:00")]
    [InlineData("내일 오후 4시 반", "2021-08-05 16:30")]
    [InlineData("내일 오후 4시 30분", "2021-08-05 16:30")]
    [InlineData("내일 오후 4시에", "2021-08-05 16:00")]
    [InlineData("내일오후4시", "2021-08-05 16:00")]
    [InlineData("내일 오후4시반", "2021-08-05 16:30")]
    [InlineData("내일 4시", "2021-08-05 16:00", "groups meet in the afternoon")]
    [InlineData("내일 네 시 반", "2021-08-05 16:30")]
    [InlineData("내일 열한시", "2021-08-05 11:00")]
    [InlineData("내일 오전 열한 시", "2021-08-05 11:00")]
    [InlineData("내일 10시", "2021-08-05 10:00")]
    [InlineData("내일 19시", "2021-08-05 19:00")]
    [InlineData("내일 저녁 7시", "2021-08-05 19:00")]
    [InlineData("내일 밤 9시", "2021-08-05 21:00")]
    [InlineData("내일 밤 11시 30분", "2021-08-05 23:30")]
    [InlineData("내일 새벽 2시", "2021-08-05 02:00")]
    [InlineData("내일 낮 12시", "2021-08-05 12:00")]
    [InlineData("내일 낮 1시", "2021-08-05 13:00")]
    [InlineData("내일 정오", "2021-08-05 12:00")]
    [InlineData("내일 아침", "2021-08-05 09:00")]
    [InlineData("내일 점심", "2021-08-05 12:00")]
    [InlineData("내일 오후", "2021-08-05 14:00")]
    [InlineData("내일 저녁", "2021-08-05 19:00")]
    [InlineData("내일 밤", "2021-08-05 20:00")]
    [InlineData("내일", "2021-08-05 09:00")]
    [InlineData("내일에", "2021-08-05 09:00")]
    [InlineData("모레 아침 9시", "2021-08-06 09:00")]
    [InlineData("글피 10시", "2021-08-07 10:00")]
    [InlineData("내일모레 10시", "2021-08-06 10:00")]
    [InlineData("오늘 4시", "2021-08-04 16:00")]
    [InlineData("오늘 7시", "2021-08-04 19:00", "seven in the morning is past, and today means to come")]
    [InlineData("오늘 오전 7시", null, "it is past")]
    [InlineData("오늘 저녁", "2021-08-04 19:00")]
    [InlineData("오늘밤", "2021-08-04 20:00")]
    [InlineData("금요일 9시 반", "2021-08-06 09:30")]
    [InlineData("금 9:30", "2021-08-06 09:30")]
    [InlineData("금요일에", "2021-08-06 09:00")]
    [InlineData("월요일4시", "2021-08-09 16:00")]
    [InlineData("이번 주 금요일", "2021-08-06 09:00")]
    [InlineData("이번주 금요일 오전 10시", "2021-08-06 10:00")]
    [InlineData("이번 주 월요일", null, "it is past")]
    [InlineData("다음주 월요일 4시", "2021-08-09 16:00")]
    [InlineData("다음 주 월요일 오후 4시", "2021-08-09 16:00")]
    [InlineData("담주 월요일 오전 10시", "2021-08-09 10:00")]
    [InlineData("오후 4시 금요일", "2021-08-06 16:00")]
    public void A_korean_day_and_time_are_read(string written, string? expected, string? because = null) => Expect(written, expected, because);

    [Theory]
    [InlineData("in 30m", "2021-08-04 14:30")]
    [InlineData("in 30 minutes", "2021-08-04 14:30")]
    [InlineData("in 5 min", "2021-08-04 14:05")]
    [InlineData("in a minute", "2021-08-04 14:01")]
    [InlineData("in 2 hours", "2021-08-04 16:00")]
    [InlineData("in 2h", "2021-08-04 16:00")]
    [InlineData("in an hour", "2021-08-04 15:00")]
    [InlineData("in half an hour", "2021-08-04 14:30")]
    [InlineData("in an hour and a half", "2021-08-04 15:30")]
    [InlineData("in 1h30m", "2021-08-04 15:30")]
    [InlineData("in 1h 30m", "2021-08-04 15:30")]
    [InlineData("in 1 hour and 30 minutes", "2021-08-04 15:30")]
    [InlineData("+30m", "2021-08-04 14:30")]
    [InlineData("30 minutes from now", "2021-08-04 14:30")]
    [InlineData("2 hours later", "2021-08-04 16:00")]
    [InlineData("in 12 hours", "2021-08-05 02:00")]
    [InlineData("in 3 days", "2021-08-07 09:00")]
    [InlineData("in 3 days at 16:00", "2021-08-07 16:00")]
    [InlineData("in 2 weeks", "2021-08-18 09:00")]
    [InlineData("in a week", "2021-08-11 09:00")]
    [InlineData("30분 뒤", "2021-08-04 14:30")]
    [InlineData("30분뒤", "2021-08-04 14:30")]
    [InlineData("30분 후에", "2021-08-04 14:30")]
    [InlineData("30분 있다가", "2021-08-04 14:30")]
    [InlineData("1시간 뒤", "2021-08-04 15:00")]
    [InlineData("한 시간 뒤", "2021-08-04 15:00")]
    [InlineData("두 시간 후", "2021-08-04 16:00")]
    [InlineData("한 시간 반 뒤", "2021-08-04 15:30")]
    [InlineData("1시간 30분 뒤", "2021-08-04 15:30")]
    [InlineData("3일 뒤", "2021-08-07 09:00")]
    [InlineData("3일 뒤 오후 4시", "2021-08-07 16:00")]
    [InlineData("이틀 뒤 10시", "2021-08-06 10:00")]
    [InlineData("2주 후", "2021-08-18 09:00")]
    [InlineData("일주일 뒤", "2021-08-11 09:00")]
    [InlineData("in 0m", null, "that is now")]
    public void A_distance_counts_from_now(string written, string? expected, string? because = null) => Expect(written, expected, because);

    [Theory]
    [InlineData("2021-08-06 10:00", "2021-08-06 10:00")]
    [InlineData("2021-08-06T10:00", "2021-08-06 10:00")]
    [InlineData("2021-08-06", "2021-08-06 09:00")]
    [InlineData("2021.8.6 10:00", "2021-08-06 10:00")]
    [InlineData("２０２１－０８－０６ １０：００", "2021-08-06 10:00")]
    [InlineData("8/6 10:00", "2021-08-06 10:00")]
    [InlineData("8/3 10:00", "2022-08-03 10:00", "without a year it is the next such day")]
    [InlineData("2/29 10:00", "2024-02-29 10:00", "the next year that has the day")]
    [InlineData("8/6 4pm", "2021-08-06 16:00")]
    [InlineData("aug 6 10:00", "2021-08-06 10:00")]
    [InlineData("6 aug at 10:00", "2021-08-06 10:00")]
    [InlineData("August 6th, 2022 at 4 pm", "2022-08-06 16:00")]
    [InlineData("Fri 6 Aug 10:00", "2021-08-06 10:00")]
    [InlineData("10:00 on 6 aug", "2021-08-06 10:00")]
    [InlineData("8월 6일 10시", "2021-08-06 10:00")]
    [InlineData("8월6일 오후 4시", "2021-08-06 16:00")]
    [InlineData("8월 6일(금) 16:00", "2021-08-06 16:00")]
    [InlineData("8월 6일에", "2021-08-06 09:00")]
    [InlineData("2022년 1월 3일 오전 9시", "2022-01-03 09:00")]
    [InlineData("2021-08-03 10:00", null, "it is past")]
    public void A_calendar_day_is_read(string written, string? expected, string? because = null) => Expect(written, expected, because);

    [Theory]
    [InlineData("16:00", "2021-08-04 16:00")]
    [InlineData("9:30", "2021-08-05 09:30", "past today, so tomorrow")]
    [InlineData("14:00", "2021-08-05 14:00", "now is not to come")]
    [InlineData("4pm", "2021-08-04 16:00")]
    [InlineData("at 4 pm", "2021-08-04 16:00")]
    [InlineData("noon", "2021-08-05 12:00")]
    [InlineData("midnight", "2021-08-05 00:00")]
    [InlineData("tonight", "2021-08-04 20:00")]
    [InlineData("tonight at 9", "2021-08-04 21:00")]
    [InlineData("tonight at 9:30", "2021-08-04 21:30")]
    [InlineData("this evening", "2021-08-04 19:00")]
    [InlineData("this morning", null, "it is past")]
    [InlineData("정오", "2021-08-05 12:00")]
    [InlineData("자정", "2021-08-05 00:00")]
    [InlineData("4시", "2021-08-04 16:00")]
    [InlineData("오후 4시 반", "2021-08-04 16:30")]
    [InlineData("1시", "2021-08-05 13:00", "both ones of today are past")]
    [InlineData("7시", "2021-08-04 19:00")]
    [InlineData("9시 30분", "2021-08-04 21:30")]
    public void A_time_alone_is_the_next_such_time(string written, string? expected, string? because = null) => Expect(written, expected, because);

    [Theory]
    [InlineData("friday at 4", "moment.half")]
    [InlineData("at 4", "moment.half")]
    [InlineData("내일 4", "moment.half")]
    [InlineData("friday midnight", "moment.midnight")]
    [InlineData("내일 자정", "moment.midnight")]
    [InlineData("내일 밤 12시", "moment.midnight")]
    [InlineData("금요일 밤 1시", "moment.midnight")]
    [InlineData("next week", "moment.which-day")]
    [InlineData("다음주", "moment.which-day")]
    [InlineData("yesterday 16:00", "moment.past")]
    [InlineData("어제", "moment.past")]
    [InlineData("3 days ago", "moment.past")]
    [InlineData("30분 전", "moment.unreadable")]
    [InlineData("2021-02-30 10:00", "date.does-not-exist")]
    [InlineData("13월 1일 10시", "date.does-not-exist")]
    [InlineData("2021-08-06 25:00", "moment.unreadable")]
    [InlineData("내일 25시", "moment.unreadable")]
    [InlineData("some day", "moment.unreadable")]
    [InlineData("", "moment.unreadable")]
    [InlineData("언젠가", "moment.unreadable")]
    [InlineData("in 30 bananas", "moment.unreadable")]
    [InlineData("tomorrow 16:00 17:00", "moment.unreadable")]
    [InlineData("tomorrow friday", "moment.unreadable")]
    public void What_is_past_or_could_be_two_moments_is_told_in_a_sentence(string written, string key) =>
        Assert.Equal(key, Read(written).Problem?.Sentence.Key);

    [Theory]
    [InlineData("2021-03-28 02:30", "2021-03-28 03:30", "the spring change skips it, so it is later by the gap")]
    [InlineData("2021-10-31 02:30", "2021-10-31 02:30 +02:00", "the autumn change repeats it, so it is the earlier")]
    [InlineData("in 24 hours", "2021-03-28 13:00", "real hours, of which this day has one less")]
    public void A_clock_that_jumps_is_read_by_the_rule(string written, string expected, string because)
    {
        DateTimeOffset before = new(2021, 3, 27, 12, 0, 0, TimeSpan.FromHours(1));

        DateTimeOffset moment = TimeZoneInfo.ConvertTime(MomentReader.Read(written, before, Berlin, MomentReader.DayStart).Value, Berlin);

        string format = expected.Contains('+', StringComparison.Ordinal) ? "yyyy-MM-dd HH:mm zzz" : "yyyy-MM-dd HH:mm";
        Assert.True(expected == moment.ToString(format, CultureInfo.InvariantCulture), $"{written}: {moment}, {because}");
    }

    [Theory]
    [InlineData("tomorrow at 4pm", true)]
    [InlineData("yesterday", true)]
    [InlineData("friday at 4", true)]
    [InlineData("banana", false)]
    [InlineData("", false)]
    [InlineData("4", false)]
    public void What_looks_like_a_moment_may_still_be_refused(string written, bool expected) =>
        Assert.Equal(expected, MomentReader.LooksLikeMoment(written));

    private static Result<DateTimeOffset> Read(string written) => MomentReader.Read(written, Now, Seoul, new TimeOnly(9, 0));

    private static void Expect(string written, string? expected, string? because)
    {
        Result<DateTimeOffset> moment = Read(written);
        string? actual = moment.Problem is null
            ? TimeZoneInfo.ConvertTime(moment.Value, Seoul).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
            : null;

        Assert.True(expected == actual, $"{written}: {actual ?? moment.Problem?.Sentence.Key}, not {expected}, {because}");
        Assert.True(expected is not null || moment.Problem?.Sentence.Key == "moment.past", $"{written}: {moment.Problem?.Sentence.Key}");
    }
}
