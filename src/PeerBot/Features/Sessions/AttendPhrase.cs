using PeerBot.Domain;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;

namespace PeerBot.Features.Sessions;

/// <summary>Says who is here, late or absent.</summary>
internal static class AttendPhrase
{
    /// <summary>The marks of several members in one line.</summary>
    public static Phrase List(Roster roster, Attendance attendance, IEnumerable<Member> members) => Phrase.Of(
        "attend.marked",
        ("marks", members.Select(member => Of(roster[member.Id], attendance.Of(member.Id))).ToArray()));

    public static Phrase Of(Member member, AttendanceMark? mark) => mark switch
    {
        Here => Phrase.Of("attend.here", ("member", member)),
        Late { Reason: { } reason } late => Phrase.Of("attend.late-because", ("member", member), ("minutes", late.Minutes), ("reason", reason)),
        Late late => Phrase.Of("attend.late", ("member", member), ("minutes", late.Minutes)),
        Absent { Reason: { } reason } => Phrase.Of("attend.absent-because", ("member", member), ("reason", reason)),
        Absent => Phrase.Of("attend.absent", ("member", member)),
        null => Phrase.Of("attend.unknown", ("member", member)),
        _ => throw new InvalidOperationException($"No words for {mark.GetType().Name}."),
    };
}
