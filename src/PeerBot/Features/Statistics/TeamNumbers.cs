using System.Collections.Immutable;
using PeerBot.Chat.Commands;
using PeerBot.Domain.Papers;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Statistics;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Papers;
using PeerBot.Features.Sessions;
using PeerBot.Storage;

namespace PeerBot.Features.Statistics;

/// <summary>Reads what is counted, in five statements however much there is.</summary>
/// <param name="Statistics">The numbers.</param>
/// <param name="Material">What they were made from, for the numbers of one member.</param>
internal sealed record TeamNumbers(TeamStatistics Statistics, StatisticsMaterial Material)
{
    /// <param name="period">Days that are still to come are left out; <see langword="null"/> means all that the team ever did.</param>
    public static async Task<TeamNumbers> LoadAsync(
        Work work, TeamContext team, DateRange? period, DateOnly today, CancellationToken cancellationToken)
    {
        DateOnly from = period?.From ?? DateOnly.MinValue;
        DateOnly to = period is { To: var last } && last < today ? last : today;
        StatisticsMaterial material = new(
            await SessionsAsync(work, team, from, to, cancellationToken),
            await StatisticsStore.ListQuestionsAsync(work, team.Team.Id, from, to, cancellationToken),
            await StatisticsStore.ListAnswersAsync(work, team.Team.Id, from, to, cancellationToken),
            await PapersAsync(work, team.Team.Id, from, to, cancellationToken));
        return new TeamNumbers(TeamStatistics.Of(material, from, to, team.Roster.All), material);
    }

    private static async Task<ImmutableArray<HeldSession>> SessionsAsync(
        Work work, TeamContext team, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        IReadOnlyList<Session> sessions = await SessionStore.ListAsync(work, team.Team.Id, from, to, cancellationToken);
        IReadOnlyDictionary<SessionId, Attendance> rolls = await AttendanceStore.ListAsync(work, team.Team.Id, from, to, cancellationToken);
        return
        [
            .. sessions.Where(session => session.State == SessionState.Closed).Select(session => new HeldSession(
                Roll(team.Roster, session.Date, rolls.GetValueOrDefault(session.Id, Attendance.Empty)),
                session.Roles?.Moderators ?? [],
                session.Roles?.Scribes ?? [])),
        ];
    }

    // A group is older than its record here: whoever came before they joined the list was a member that day too.
    private static AttendanceSession Roll(Roster roster, DateOnly date, Attendance attendance) => new(
        date,
        [.. roster.All.Where(member => member.IsPresentOn(date) || attendance.Of(member.Id) is not null).Select(member => member.Id)],
        attendance);

    private static async Task<ImmutableArray<PresentedPaper>> PapersAsync(
        Work work, TeamId team, DateOnly from, DateOnly to, CancellationToken cancellationToken) =>
    [
        .. (await PaperStore.ListPresentedAsync(work, team, from, to, cancellationToken))
            .Where(paper => paper.State == PaperState.Done && paper.DoneOn >= from && paper.DoneOn <= to)
            .Select(paper => new PresentedPaper(paper.DoneOn!.Value, paper.Presenters)),
    ];
}
