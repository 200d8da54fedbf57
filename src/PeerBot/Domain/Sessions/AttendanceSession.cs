using System.Collections.Immutable;
using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Sessions;

/// <summary>One held session, as a report sees it.</summary>
/// <param name="Roster">Who was a member on that date.</param>
public sealed record AttendanceSession(DateOnly Date, ImmutableArray<MemberId> Roster, Attendance Attendance);
