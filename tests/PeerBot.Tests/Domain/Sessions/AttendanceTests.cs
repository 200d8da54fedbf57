using PeerBot.Domain;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;

namespace PeerBot.Tests.Domain.Sessions;

public sealed class AttendanceTests
{
    private static readonly MemberId Ada = new(1);
    private static readonly DateTimeOffset Start = new(2026, 8, 3, 10, 0, 0, TimeSpan.FromHours(9));

    public static TheoryData<string, int, AttendanceMark> CheckIns => new()
    {
        { "early", -600, new Here(Start.AddSeconds(-600)) },
        { "at the end of the grace", 300, new Here(Start.AddSeconds(300)) },
        { "a second after the grace: the minutes since the start, rounded up", 301, new Late(6, null) },
        { "a whole minute is not rounded", 360, new Late(6, null) },
    };

    [Theory]
    [MemberData(nameof(CheckIns))]
    public void Checking_in_is_in_time_or_late_by_the_grace(string reason, int seconds, AttendanceMark expected)
    {
        Attendance attendance = Attendance.Empty.CheckIn(Ada, Start.AddSeconds(seconds), Start, graceMinutes: 5).Value;

        Assert.True(expected == attendance.Of(Ada), $"{reason}: {attendance.Of(Ada)}");
    }

    [Fact]
    public void Checking_in_twice_keeps_the_first()
    {
        Attendance first = Attendance.Empty.CheckIn(Ada, Start, Start, 5).Value;

        Assert.Equal(first.Of(Ada), first.CheckIn(Ada, Start.AddHours(1), Start, 5).Value.Of(Ada));
    }

    [Fact]
    public void Whoever_said_they_would_be_late_is_as_late_as_they_come_and_keeps_the_reason()
    {
        Attendance announced = Attendance.Empty.MarkLate(Ada, 30, " train ").Value;

        Assert.Equal(new Late(12, "train"), announced.CheckIn(Ada, Start.AddMinutes(12), Start, 5).Value.Of(Ada));
    }

    [Fact]
    public void Whoever_said_they_would_be_absent_and_comes_is_there() =>
        Assert.IsType<Here>(Attendance.Empty.MarkAbsent(Ada, "ill").CheckIn(Ada, Start, Start, 5).Value.Of(Ada));

    [Fact]
    public void Nobody_checks_in_when_the_session_is_long_over() =>
        Assert.Equal("attendance.over", Attendance.Empty.CheckIn(Ada, Start.AddMinutes(601), Start, 5).Problem?.Sentence.Key);

    [Theory]
    [InlineData(0)]
    [InlineData(601)]
    public void Late_is_at_least_a_minute_and_at_most_ten_hours(int minutes)
    {
        Result<Attendance> marked = Attendance.Empty.MarkLate(Ada, minutes, null);

        Assert.Equal("attendance.minutes-range", marked.Problem?.Sentence.Key);
    }

    [Fact]
    public void The_latest_word_counts() =>
        Assert.Equal(new Absent(null), Attendance.Empty.MarkLate(Ada, 5, null).Value.MarkAbsent(Ada, " ").Of(Ada));

    [Fact]
    public void Nothing_is_known_about_whoever_was_not_marked() => Assert.Null(Attendance.Empty.Of(Ada));
}
