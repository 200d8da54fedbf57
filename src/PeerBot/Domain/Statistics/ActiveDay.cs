using System.Collections.Immutable;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Statistics;

/// <summary>What was done on one day.</summary>
/// <param name="Sessions">Held; of one member: attended.</param>
/// <param name="Answers">Given that day, whenever the question was asked.</param>
public sealed record ActiveDay(DateOnly Date, int Sessions, int Questions, int Answers, int Papers)
{
    public int Total => Sessions + Questions + Answers + Papers;

    /// <returns>The days of a team on which anything was done, in their order.</returns>
    public static ImmutableArray<ActiveDay> Of(StatisticsMaterial material) => Sum(
        material.Sessions.Select(session => new ActiveDay(session.Roll.Date, 1, 0, 0, 0)),
        material.Questions.Select(question => new ActiveDay(question.On, 0, 1, 0, 0)),
        material.Answers.Select(answers => new ActiveDay(answers.On, 0, 0, answers.Count, 0)),
        material.Papers.Select(paper => new ActiveDay(paper.On, 0, 0, 0, 1)));

    /// <inheritdoc cref="Of(StatisticsMaterial)"/>
    /// <param name="member">Only what this member did.</param>
    public static ImmutableArray<ActiveDay> Of(StatisticsMaterial material, MemberId member) => Of(new StatisticsMaterial(
        [.. material.Sessions.Where(session => session.Roll.Attendance.Of(member) is Here or Late)],
        [.. material.Questions.Where(question => question.Asker == member)],
        [.. material.Answers.Where(answers => answers.By == member)],
        [.. material.Papers.Where(paper => paper.Presenters.Contains(member))]));

    /// <returns>The same by month; <see cref="Date"/> is its first day.</returns>
    public static ImmutableArray<ActiveDay> ByMonth(IEnumerable<ActiveDay> days) =>
        Sum(days.Select(day => day with { Date = day.Date.AddDays(1 - day.Date.Day) }));

    private static ImmutableArray<ActiveDay> Sum(params IEnumerable<ActiveDay>[] parts) =>
    [
        .. parts.SelectMany(part => part)
            .GroupBy(day => day.Date)
            .OrderBy(group => group.Key)
            .Select(group => group.Aggregate((one, other) => new ActiveDay(
                group.Key, one.Sessions + other.Sessions, one.Questions + other.Questions, one.Answers + other.Answers, one.Papers + other.Papers))),
    ];
}
