using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Minutes.Editions;

/// <summary>The SQL of editions. The only code that writes <c>minutes_editions</c>.</summary>
internal static class EditionStore
{
    /// <returns>The editions of a day, the first one first.</returns>
    public static async Task<IReadOnlyList<Edition>> ListAsync(Work work, TeamId team, DateOnly date, CancellationToken cancellationToken)
    {
        IEnumerable<Row> rows = await work.QueryAsync<Row>(
            """
            SELECT revision AS Revision, made_at AS MadeAt, text AS Text
            FROM minutes_editions
            WHERE team_id = @team AND date = @date
            ORDER BY revision
            """,
            new { team = team.Value, date }, cancellationToken);
        return [.. rows.Select(row => new Edition(row.Revision, row.MadeAt, row.Text))];
    }

    public static Task SaveAsync(Work work, TeamId team, DateOnly date, Edition edition, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            """
            INSERT INTO minutes_editions (team_id, date, revision, made_at, text)
            VALUES (@team, @date, @Revision, @MadeAt, @Text)
            ON CONFLICT DO UPDATE SET made_at = excluded.made_at, text = excluded.text
            """,
            new { team = team.Value, date, edition.Revision, edition.MadeAt, edition.Text }, cancellationToken);

    /// <summary>Editions that tell of somebody who is to be forgotten go away: what the minutes say now is made anew.</summary>
    public static async Task EraseAsync(Work work, Erasure erasure, CancellationToken cancellationToken)
    {
        IEnumerable<Row> rows = await work.QueryAsync<Row>(
            "SELECT date AS Date, revision AS Revision, made_at AS MadeAt, text AS Text FROM minutes_editions WHERE team_id = @team",
            erasure.Values, cancellationToken);
        foreach (Row row in rows.Where(row => erasure.IsIn(row.Text)))
        {
            await work.ExecuteAsync(
                "DELETE FROM minutes_editions WHERE team_id = @team AND date = @Date AND revision = @Revision",
                new { team = erasure.Team.Value, row.Date, row.Revision }, cancellationToken);
        }
    }

    /// <returns>How many went.</returns>
    public static Task<int> ForgetAsync(Work work, Expiry expiry, CancellationToken cancellationToken) =>
        work.ExecuteAsync("DELETE FROM minutes_editions WHERE team_id = @team AND date < @Before", expiry.Values, cancellationToken);

    private sealed record Row
    {
        public DateOnly Date { get; init; }

        public int Revision { get; init; }

        public DateTimeOffset MadeAt { get; init; }

        public required string Text { get; init; }
    }
}
