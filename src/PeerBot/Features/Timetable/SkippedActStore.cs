using PeerBot.Domain.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Timetable;

/// <summary>The SQL of what is left out this once. The only code that writes <c>skipped_acts</c>.</summary>
internal static class SkippedActStore
{
    public static async Task<IReadOnlySet<(string Act, string Slot)>> ListAsync(Work work, TeamId team, CancellationToken cancellationToken)
    {
        IEnumerable<Row> rows = await work.QueryAsync<Row>(
            "SELECT act AS Act, slot AS Slot FROM skipped_acts WHERE team_id = @team", new { team = team.Value }, cancellationToken);
        return rows.Select(row => (row.Act, row.Slot)).ToHashSet();
    }

    public static Task AddAsync(Work work, TeamId team, string act, string slot, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            """
            INSERT INTO skipped_acts (team_id, act, slot)
            VALUES (@team, @act, @slot)
            ON CONFLICT DO NOTHING
            """,
            new { team = team.Value, act, slot }, cancellationToken);

    public static Task RemoveAsync(Work work, TeamId team, string act, string slot, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            "DELETE FROM skipped_acts WHERE team_id = @team AND act = @act AND slot = @slot",
            new { team = team.Value, act, slot }, cancellationToken);

    private sealed record Row
    {
        public required string Act { get; init; }

        public required string Slot { get; init; }
    }
}
