using System.Collections.Immutable;
using System.Text.Json;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Sessions;

/// <summary>The SQL of who came. The only code that writes <c>attendance</c>.</summary>
internal static class AttendanceStore
{
    public static async Task<Attendance> LoadAsync(Work work, SessionId session, CancellationToken cancellationToken)
    {
        IEnumerable<Row> rows = await work.QueryAsync<Row>(
            "SELECT session_id AS SessionId, member_id AS MemberId, mark AS Mark FROM attendance WHERE session_id = @session",
            new { session = session.Value }, cancellationToken);
        return ToAttendance(rows);
    }

    /// <returns>Who came to the sessions of a stretch of days, by session.</returns>
    public static async Task<IReadOnlyDictionary<SessionId, Attendance>> ListAsync(
        Work work, TeamId team, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        IEnumerable<Row> rows = await work.QueryAsync<Row>(
            """
            SELECT a.session_id AS SessionId, a.member_id AS MemberId, a.mark AS Mark
            FROM attendance a
            JOIN sessions s ON s.id = a.session_id
            WHERE s.team_id = @team AND s.date BETWEEN @from AND @to
            """,
            new { team = team.Value, from, to }, cancellationToken);
        return rows.GroupBy(row => row.SessionId).ToDictionary(group => new SessionId(group.Key), ToAttendance);
    }

    /// <summary>Writes the mark of one member.</summary>
    public static Task SaveAsync(
        Work work, SessionId session, MemberId member, AttendanceMark mark, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            """
            INSERT INTO attendance (session_id, member_id, mark)
            VALUES (@session, @member, @mark)
            ON CONFLICT (session_id, member_id) DO UPDATE SET mark = excluded.mark
            """,
            new { session = session.Value, member = member.Value, mark = JsonSerializer.Serialize(mark) }, cancellationToken);

    public static Task MoveAsync(Work work, SessionId from, SessionId to, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            "UPDATE OR REPLACE attendance SET session_id = @to WHERE session_id = @from",
            new { from = from.Value, to = to.Value }, cancellationToken);

    public static Task DeleteAsync(Work work, SessionId session, CancellationToken cancellationToken) =>
        work.ExecuteAsync("DELETE FROM attendance WHERE session_id = @session", new { session = session.Value }, cancellationToken);

    /// <summary>That somebody came or not stays, for the minutes tell it; the reason they gave goes.</summary>
    public static Task EraseAsync(Work work, Erasure erasure, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            """
            UPDATE attendance
            SET mark = json_set(mark, '$.Reason', NULL)
            WHERE member_id IN @ids AND json_extract(mark, '$.Reason') IS NOT NULL
            """,
            erasure.Values, cancellationToken);

    /// <returns>How many marks there were.</returns>
    public static Task<int> ForgetAsync(Work work, Expiry expiry, CancellationToken cancellationToken) =>
        work.ExecuteAsync($"DELETE FROM attendance WHERE session_id IN ({Expiry.Sessions})", expiry.Values, cancellationToken);

    private static Attendance ToAttendance(IEnumerable<Row> rows) => new(rows.ToImmutableDictionary(
        row => new MemberId(row.MemberId),
        row => JsonSerializer.Deserialize<AttendanceMark>(row.Mark)!));

    private sealed record Row
    {
        public long SessionId { get; init; }

        public long MemberId { get; init; }

        public required string Mark { get; init; }
    }
}
