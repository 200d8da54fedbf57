using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Statistics;

/// <summary>The numbers of one member.</summary>
/// <param name="Attendance"><see langword="null"/> when they were a member on no day that has a roll.</param>
/// <param name="Asked">Questions under their name; anonymous ones are nobody's.</param>
/// <param name="Answers">Answers they gave.</param>
/// <param name="Waits">How long their own questions waited.</param>
/// <param name="Papers">Those they presented, alone or with others.</param>
public sealed record MemberStatistics(
    MemberId Member, int Moderated, int Scribed, AttendanceLine? Attendance, int Asked, int Answers, AnswerTimes Waits, int Papers)
{
    public bool IsEmpty => this is { Moderated: 0, Scribed: 0, Asked: 0, Answers: 0, Papers: 0 } && (Attendance is null || Attendance.Rate == 0);
}
