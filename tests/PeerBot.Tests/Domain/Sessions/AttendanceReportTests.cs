using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;

namespace PeerBot.Tests.Domain.Sessions;

public sealed class AttendanceReportTests
{
    private static readonly MemberId Ada = new(1);
    private static readonly MemberId Bo = new(2);
    private static readonly DateOnly Day = new(2026, 8, 3);
    private static readonly DateTimeOffset Start = new(2026, 8, 3, 1, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_member_is_counted_in_the_sessions_of_their_membership_only()
    {
        AttendanceReport report = AttendanceReport.Of(
        [
            new(Day, [Ada], There(Attendance.Empty, Ada)),
            new(Day.AddDays(1), [Ada, Bo], There(Attendance.Empty.MarkLate(Ada, 10, null).Value, Bo)),
            new(Day.AddDays(2), [Ada, Bo], Attendance.Empty.MarkLate(Ada, 5, null).Value.MarkAbsent(Bo, null)),
            new(Day.AddDays(3), [Ada, Bo], There(Attendance.Empty, Bo)),
        ]);

        Assert.Equal(4, report.Sessions);
        Assert.Equal(
            [
                new AttendanceLine(Ada, Sessions: 4, InTime: 1, Late: 2, LateMinutes: 15, Absent: 0, Unmarked: 1),
                new AttendanceLine(Bo, Sessions: 3, InTime: 2, Late: 0, LateMinutes: 0, Absent: 1, Unmarked: 0),
            ],
            report.Lines.ToArray());
        Assert.Equal(0.75, report.Lines[0].Rate);
    }

    [Fact]
    public void A_session_without_a_roll_counts_for_nobody()
    {
        AttendanceReport report = AttendanceReport.Of(
            [new(Day, [Ada], Attendance.Empty), new(Day.AddDays(1), [Ada], There(Attendance.Empty, Ada))]);

        Assert.Equal(1, report.Sessions);
        Assert.Equal(1.0, report.Lines.Single().Rate);
    }

    [Fact]
    public void No_sessions_make_an_empty_report() => Assert.Empty(AttendanceReport.Of([]).Lines);

    private static Attendance There(Attendance attendance, MemberId member) => attendance.CheckIn(member, Start, Start, 5).Value;
}
