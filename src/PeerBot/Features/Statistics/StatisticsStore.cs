using System.Collections.Immutable;
using PeerBot.Domain.Statistics;
using PeerBot.Domain.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Statistics;

/// <summary>The SQL of what is counted without its text. It writes nothing.</summary>
internal static class StatisticsStore
{
    /// <returns>The questions whose sessions lie between two days, each with the day of its first answer, whenever that came.</returns>
    public static async Task<ImmutableArray<AskedQuestion>> ListQuestionsAsync(
        Work work, TeamId team, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        IEnumerable<QuestionRow> rows = await work.QueryAsync<QuestionRow>(
            """
            SELECT q.asker_id AS Asker, s.date AS AskedOn, (SELECT min(a.given_on) FROM answers a WHERE a.question_id = q.id) AS AnsweredOn
            FROM questions q
            JOIN sessions s ON s.id = q.session_id
            WHERE q.team_id = @team AND q.standing NOT IN ('dropped', 'merged') AND s.date BETWEEN @from AND @to
            """,
            new { team = team.Value, from, to }, cancellationToken);
        return [.. rows.Select(row => new AskedQuestion(Id(row.Asker), row.AskedOn, row.AnsweredOn))];
    }

    /// <returns>How many answers everybody gave on each day between two days, whenever the questions were asked.</returns>
    public static async Task<ImmutableArray<GivenAnswers>> ListAnswersAsync(
        Work work, TeamId team, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        IEnumerable<AnswerRow> rows = await work.QueryAsync<AnswerRow>(
            """
            SELECT a.by_member AS GivenBy, a.given_on AS GivenOn, count(*) AS Count
            FROM questions q
            JOIN answers a ON a.question_id = q.id
            WHERE q.team_id = @team AND q.standing NOT IN ('dropped', 'merged') AND a.given_on BETWEEN @from AND @to
            GROUP BY a.by_member, a.given_on
            """,
            new { team = team.Value, from, to }, cancellationToken);
        return [.. rows.Select(row => new GivenAnswers(Id(row.GivenBy), row.GivenOn, row.Count))];
    }

    private static MemberId? Id(long? value) => value is { } id ? new MemberId(id) : null;

    private sealed record QuestionRow
    {
        public long? Asker { get; init; }

        public DateOnly AskedOn { get; init; }

        public DateOnly? AnsweredOn { get; init; }
    }

    private sealed record AnswerRow
    {
        public long? GivenBy { get; init; }

        public DateOnly GivenOn { get; init; }

        public int Count { get; init; }
    }
}
