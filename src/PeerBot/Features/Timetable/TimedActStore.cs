using PeerBot.Domain.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Timetable;

/// <summary>The SQL of what became of planned acts. The only code that writes <c>timed_acts</c>.</summary>
internal static class TimedActStore
{
    /// <summary>Nothing is planned again after so long, and nobody asks any more.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(100);

    /// <returns>Those that were settled already, of certain slots.</returns>
    public static async Task<IReadOnlySet<(string Act, string Slot)>> ListAsync(
        Work work, TeamId team, IReadOnlyCollection<string> slots, CancellationToken cancellationToken)
    {
        IEnumerable<Row> rows = await work.QueryAsync<Row>(
            "SELECT act AS Act, slot AS Slot FROM timed_acts WHERE team_id = @team AND slot IN @slots",
            new { team = team.Value, slots }, cancellationToken);
        return rows.Select(row => (row.Act, row.Slot)).ToHashSet();
    }

    /// <summary>Records what became of an act.</summary>
    /// <param name="isDone">Otherwise it was missed.</param>
    public static Task AddAsync(
        Work work, TeamId team, PlannedAct act, bool isDone, DateTimeOffset now, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            """
            INSERT INTO timed_acts (team_id, act, slot, at, outcome, settled_at)
            VALUES (@team, @Act, @Slot, @At, @outcome, @now)
            """,
            new { team = team.Value, act.Act, act.Slot, act.At, outcome = isDone ? "done" : "missed", now }, cancellationToken);

    /// <returns>How many of each act were given up at a moment, by the name of the act.</returns>
    public static async Task<IReadOnlyList<(string Act, int Count)>> CountMissedAsync(
        Work work, TeamId team, DateTimeOffset settledAt, CancellationToken cancellationToken)
    {
        IEnumerable<CountRow> rows = await work.QueryAsync<CountRow>(
            """
            SELECT act AS Act, count(*) AS Count
            FROM timed_acts
            WHERE team_id = @team AND settled_at = @settledAt AND outcome = 'missed'
            GROUP BY act
            ORDER BY min(at)
            """,
            new { team = team.Value, settledAt }, cancellationToken);
        return [.. rows.Select(row => (row.Act, row.Count))];
    }

    public static Task ForgetOldAsync(Work work, TeamId team, DateTimeOffset now, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            "DELETE FROM timed_acts WHERE team_id = @team AND settled_at < @moment",
            new { team = team.Value, moment = now - Kept }, cancellationToken);

    private sealed record Row
    {
        public required string Act { get; init; }

        public required string Slot { get; init; }
    }

    private sealed record CountRow
    {
        public required string Act { get; init; }

        public int Count { get; init; }
    }
}
