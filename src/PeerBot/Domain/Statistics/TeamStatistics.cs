using System.Collections.Immutable;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Statistics;

/// <summary>The numbers of a team between two days.</summary>
/// <param name="From">The first day that is looked at.</param>
/// <param name="To">The last one.</param>
/// <param name="Members">In the order in which they joined: this is no league table.</param>
/// <param name="Days">Those on which anything was done, in their order.</param>
public sealed record TeamStatistics(
    DateOnly From, DateOnly To, int Sessions, int Papers, AnswerTimes Waits, ImmutableArray<MemberStatistics> Members, ImmutableArray<ActiveDay> Days)
{
    public int Asked => Waits.Counts.Sum();

    public int Answered => Asked - Waits[Wait.Unanswered];

    public bool IsEmpty => Days.IsEmpty;

    /// <param name="from">The first day asked for; the statistics begin with the first thing that was done, if that is later.</param>
    /// <param name="to">Not before <paramref name="from"/>.</param>
    /// <param name="members">Whoever has or had a place in the team. Of those who left only those with numbers are shown.</param>
    public static TeamStatistics Of(StatisticsMaterial material, DateOnly from, DateOnly to, IEnumerable<Member> members)
    {
        ImmutableArray<ActiveDay> days = ActiveDay.Of(material);
        Dictionary<MemberId, AttendanceLine> rolls = AttendanceReport.Of(material.Sessions.Select(session => session.Roll)).Lines
            .ToDictionary(line => line.Member);
        return new TeamStatistics(
            days is [{ Date: var first }, ..] && first > from ? first : from,
            to,
            material.Sessions.Length,
            material.Papers.Length,
            AnswerTimes.Of(material.Questions),
            [
                .. members
                    .Select(member => (Member: member, Numbers: NumbersOf(material, member.Id, rolls.GetValueOrDefault(member.Id))))
                    .Where(line => line.Member.LeftOn is null || !line.Numbers.IsEmpty)
                    .Select(line => line.Numbers),
            ],
            days);
    }

    private static MemberStatistics NumbersOf(StatisticsMaterial material, MemberId member, AttendanceLine? roll)
    {
        ImmutableArray<AskedQuestion> asked = [.. material.Questions.Where(question => question.Asker == member)];
        return new MemberStatistics(
            member,
            material.Sessions.Count(session => session.Moderators.Contains(member)),
            material.Sessions.Count(session => session.Scribes.Contains(member)),
            roll,
            asked.Length,
            material.Answers.Where(answers => answers.By == member).Sum(answers => answers.Count),
            AnswerTimes.Of(asked),
            material.Papers.Count(paper => paper.Presenters.Contains(member)));
    }
}
