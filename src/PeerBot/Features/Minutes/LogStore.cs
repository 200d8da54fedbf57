using PeerBot.Domain.Minutes;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Minutes;

/// <summary>The SQL of members' own texts. The only code that writes <c>member_logs</c>. Every read names whose they are.</summary>
internal static class LogStore
{
    /// <returns>The member's log of a day, empty when they wrote none.</returns>
    public static async Task<MemberLog> LoadAsync(Work work, MemberId member, DateOnly date, CancellationToken cancellationToken) =>
        (await ListAsync(work, member, date, date, cancellationToken)).GetValueOrDefault(date) ?? new MemberLog(member, date);

    /// <returns>The member's logs of a stretch of days, by day.</returns>
    public static async Task<IReadOnlyDictionary<DateOnly, MemberLog>> ListAsync(
        Work work, MemberId member, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        IEnumerable<Row> rows = await work.QueryAsync<Row>(
            """
            SELECT date AS Date, learned AS Learned, retrospective AS Retrospective
            FROM member_logs
            WHERE member_id = @member AND date BETWEEN @from AND @to
            """,
            new { member = member.Value, from, to }, cancellationToken);
        return rows.ToDictionary(row => row.Date, row => new MemberLog(member, row.Date, row.Learned, row.Retrospective));
    }

    public static Task SaveAsync(Work work, MemberLog log, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            """
            INSERT INTO member_logs (member_id, date, learned, retrospective)
            VALUES (@member, @Date, @Learned, @Retrospective)
            ON CONFLICT (member_id, date) DO UPDATE SET learned = excluded.learned, retrospective = excluded.retrospective
            """,
            new { member = log.Member.Value, log.Date, log.Learned, log.Retrospective }, cancellationToken);

    /// <summary>Nobody else ever had a use for them.</summary>
    public static Task EraseAsync(Work work, Erasure erasure, CancellationToken cancellationToken) =>
        work.ExecuteAsync("DELETE FROM member_logs WHERE member_id IN @ids", erasure.Values, cancellationToken);

    /// <returns>How many days of members there were.</returns>
    public static Task<int> ForgetAsync(Work work, Expiry expiry, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            "DELETE FROM member_logs WHERE date < @Before AND member_id IN (SELECT id FROM members WHERE team_id = @team)",
            expiry.Values, cancellationToken);

    private sealed record Row
    {
        public DateOnly Date { get; init; }

        public string? Learned { get; init; }

        public string? Retrospective { get; init; }
    }
}
