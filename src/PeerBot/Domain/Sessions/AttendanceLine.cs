using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Sessions;

/// <summary>One member in a report.</summary>
/// <param name="Sessions">Those in which they were a member and that have a roll.</param>
/// <param name="InTime">How often they were there in time.</param>
/// <param name="Late">How often they were there late.</param>
/// <param name="LateMinutes">All of it together.</param>
/// <param name="Absent">How often they were marked absent.</param>
/// <param name="Unmarked">How often nobody said anything about them; counts against the rate as absence does.</param>
public sealed record AttendanceLine(
    MemberId Member, int Sessions, int InTime, int Late, int LateMinutes, int Absent, int Unmarked)
{
    /// <summary>The share of sessions they came to, late or not: 0 to 1.</summary>
    public double Rate => Sessions == 0 ? 0 : (double)(InTime + Late) / Sessions;
}
