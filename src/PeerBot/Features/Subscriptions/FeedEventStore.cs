using PeerBot.Domain.Subscriptions;
using PeerBot.Domain.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Subscriptions;

/// <summary>The SQL of what calendars were shown. The only code that writes <c>feed_events</c>.</summary>
internal static class FeedEventStore
{
    public static async Task<IReadOnlyList<FeedEvent>> ListAsync(Work work, TeamId team, CancellationToken cancellationToken)
    {
        IEnumerable<Row> rows = await work.QueryAsync<Row>(
            """
            SELECT name AS Name, date AS Date, starts_at AS StartsAt, ends_at AS EndsAt, summary AS Summary,
                   description AS Description, is_cancelled AS IsCancelled, sequence AS Sequence, modified_at AS ModifiedAt
            FROM feed_events
            WHERE team_id = @team
            ORDER BY date, name
            """,
            new { team = team.Value }, cancellationToken);
        return [.. rows.Select(row => row.ToEvent())];
    }

    /// <summary>Writes what differs.</summary>
    public static async Task SaveAsync(
        Work work, TeamId team, IReadOnlyCollection<FeedEvent> before, IReadOnlyCollection<FeedEvent> after, CancellationToken cancellationToken)
    {
        foreach (string name in before.Select(one => one.Name).Except(after.Select(one => one.Name)))
        {
            await work.ExecuteAsync(
                "DELETE FROM feed_events WHERE team_id = @team AND name = @name", new { team = team.Value, name }, cancellationToken);
        }

        foreach (FeedEvent one in after.Except(before))
        {
            await work.ExecuteAsync(
                """
                INSERT INTO feed_events (team_id, name, date, starts_at, ends_at, summary, description, is_cancelled, sequence, modified_at)
                VALUES (@team, @Name, @Date, @StartsAt, @EndsAt, @Summary, @Description, @IsCancelled, @Sequence, @ModifiedAt)
                ON CONFLICT (team_id, name) DO UPDATE
                SET date = excluded.date, starts_at = excluded.starts_at, ends_at = excluded.ends_at, summary = excluded.summary,
                    description = excluded.description, is_cancelled = excluded.is_cancelled, sequence = excluded.sequence,
                    modified_at = excluded.modified_at
                """,
                new
                {
                    team = team.Value,
                    one.Name,
                    one.Date,
                    one.StartsAt,
                    one.EndsAt,
                    one.Summary,
                    one.Description,
                    one.IsCancelled,
                    one.Sequence,
                    one.ModifiedAt,
                },
                cancellationToken);
        }
    }

    private sealed record Row
    {
        public required string Name { get; init; }

        public DateOnly Date { get; init; }

        public DateTimeOffset StartsAt { get; init; }

        public DateTimeOffset EndsAt { get; init; }

        public required string Summary { get; init; }

        public required string Description { get; init; }

        public bool IsCancelled { get; init; }

        public int Sequence { get; init; }

        public DateTimeOffset ModifiedAt { get; init; }

        public FeedEvent ToEvent() =>
            new(Name, Date, StartsAt, EndsAt, Summary, Description, IsCancelled) { Sequence = Sequence, ModifiedAt = ModifiedAt };
    }
}
