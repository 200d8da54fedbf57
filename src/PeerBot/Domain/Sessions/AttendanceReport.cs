using System.Collections.Immutable;
using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Sessions;

/// <summary>
/// How often each member came. Sessions in which nobody was marked are left out: a forgotten roll says nothing about
/// anybody.
/// </summary>
/// <param name="Sessions">How many sessions have a roll.</param>
/// <param name="Lines">By the order in which members first appear.</param>
public sealed record AttendanceReport(int Sessions, ImmutableArray<AttendanceLine> Lines)
{
    public static AttendanceReport Of(IEnumerable<AttendanceSession> sessions)
    {
        ImmutableArray<AttendanceSession> counted = [.. sessions.Where(session => !session.Attendance.Marks.IsEmpty)];
        IEnumerable<AttendanceLine> lines = counted
            .SelectMany(session => session.Roster.Distinct().Select(member => (Member: member, Mark: session.Attendance.Of(member))))
            .GroupBy(pair => pair.Member, pair => pair.Mark)
            .Select(group => LineOf(group.Key, [.. group]));
        return new AttendanceReport(counted.Length, [.. lines]);
    }

    private static AttendanceLine LineOf(MemberId member, ImmutableArray<AttendanceMark?> marks) => new(
        member,
        marks.Length,
        marks.Count(mark => mark is Here),
        marks.Count(mark => mark is Late),
        marks.Sum(mark => mark is Late late ? late.Minutes : 0),
        marks.Count(mark => mark is Absent),
        marks.Count(mark => mark is null));
}
