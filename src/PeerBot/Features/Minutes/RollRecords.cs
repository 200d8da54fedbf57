using PeerBot.Domain.Minutes;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;

namespace PeerBot.Features.Minutes;

/// <summary>Says in the minutes who came.</summary>
internal static class RollRecords
{
    /// <remarks>
    /// Not every team checks in. Where nobody did, those who were to come came: the members of the day without those who are
    /// away or said so. Older minutes name who came, or nobody does. A guest's hour is open, so there only who checked in is named.
    /// </remarks>
    public static SessionRecord Fill(SessionRecord record, DayMaterial material, Session session)
    {
        Attendance attendance = material.Attendance.GetValueOrDefault(session.Id) ?? Attendance.Empty;
        Member[] members = [.. material.Roster.All.Where(member => attendance.Of(member.Id) is not null || IsExpected(material.Roster, member, session))];
        bool checkedIn = session.IsImported || attendance.Marks.Values.Any(mark => mark is Here);
        return record with
        {
            Present = [.. members.Where(member => IsPresent(attendance.Of(member.Id), checkedIn)).Select(member => member.Name)],
            Late = [.. members.SelectMany(member => attendance.Of(member.Id) is Late late
                ? [new LateRecord(member.Name, late.Minutes, late.Reason)]
                : Array.Empty<LateRecord>())],
            Absent = [.. members.SelectMany(member => attendance.Of(member.Id) is Absent absent
                ? [new AbsenceRecord(member.Name, absent.Reason)]
                : Array.Empty<AbsenceRecord>())],
        };
    }

    private static bool IsPresent(AttendanceMark? mark, bool checkedIn) => mark switch
    {
        Here or Late => true,
        null => !checkedIn,
        _ => false,
    };

    private static bool IsExpected(Roster roster, Member member, Session session) =>
        session.Type is SessionType.Peer or SessionType.Retro && !roster.IsAway(member.Id, session.Date);
}
