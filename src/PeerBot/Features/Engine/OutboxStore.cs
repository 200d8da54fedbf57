using PeerBot.Domain.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Engine;

/// <summary>Something the bot is to post by itself.</summary>
/// <param name="Act">Which kind of post; an <see cref="IOutboxAct"/> knows what to say.</param>
/// <param name="Slot">What it is about, unique for its act and team, such as a session's number.</param>
/// <param name="Version">Raised by every further cause, so that a post can be renewed.</param>
/// <param name="Attempts">How often it was tried in vain since the last success.</param>
internal sealed record OutboxRow(long Id, string Act, TeamId Team, string Slot, int Version, int Attempts);

/// <summary>A post that is planned for a moment.</summary>
/// <param name="DueAt">When it should go out; long after it, the post says that it is late.</param>
/// <param name="UsefulUntil">After it, it is not sent any more.</param>
internal sealed record OutboxPlan(string Act, string Slot, DateTimeOffset DueAt, DateTimeOffset UsefulUntil);

/// <summary>The SQL of posts to come. The only code that writes <c>outbox</c>.</summary>
internal static class OutboxStore
{
    /// <summary>Asks for a post, in the transaction of its cause. Asked for again, it is posted again, in its old place.</summary>
    public static Task RequestAsync(
        Work work, string act, TeamId team, string slot, DateTimeOffset now, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            """
            INSERT INTO outbox (act, team_id, slot, version, sent_version, attempts, not_before)
            VALUES (@act, @team, @slot, 1, 0, 0, @now)
            ON CONFLICT (act, team_id, slot) DO UPDATE
            SET version = outbox.version + 1, attempts = 0, not_before = excluded.not_before
            """,
            new { act, team = team.Value, slot, now }, cancellationToken);

    /// <summary>Asks for a post that was planned. Asked for again, nothing happens: it is said once.</summary>
    public static Task AddAsync(Work work, TeamId team, OutboxPlan plan, DateTimeOffset now, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            """
            INSERT INTO outbox (act, team_id, slot, version, sent_version, attempts, not_before, due_at, not_after)
            VALUES (@Act, @team, @Slot, 1, 0, 0, @now, @DueAt, @UsefulUntil)
            ON CONFLICT (act, team_id, slot) DO NOTHING
            """,
            new { team = team.Value, plan.Act, plan.Slot, plan.DueAt, plan.UsefulUntil, now }, cancellationToken);

    /// <summary>What was asked for later is to be posted at once.</summary>
    public static Task HastenAsync(Work work, string act, TeamId team, string slot, DateTimeOffset now, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            "UPDATE outbox SET not_before = @now WHERE act = @act AND team_id = @team AND slot = @slot",
            new { act, team = team.Value, slot, now }, cancellationToken);

    /// <summary>What was asked for is not needed any more.</summary>
    public static Task WithdrawAsync(Work work, string act, TeamId team, string slot, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            "DELETE FROM outbox WHERE act = @act AND team_id = @team AND slot = @slot",
            new { act, team = team.Value, slot }, cancellationToken);

    public static async Task<IReadOnlyList<OutboxRow>> ListDueAsync(Work work, DateTimeOffset now, int count, CancellationToken cancellationToken)
    {
        IEnumerable<Row> rows = await work.QueryAsync<Row>(
            """
            SELECT id AS Id, act AS Act, team_id AS TeamId, slot AS Slot, version AS Version, attempts AS Attempts
            FROM outbox
            WHERE sent_version < version AND not_before <= @now
            ORDER BY not_before, id
            LIMIT @count
            """,
            new { now, count }, cancellationToken);
        return [.. rows.Select(row => new OutboxRow(row.Id, row.Act, new TeamId(row.TeamId), row.Slot, row.Version, row.Attempts))];
    }

    public static Task<long> CountDueAsync(Work work, DateTimeOffset now, CancellationToken cancellationToken) =>
        work.GetAsync<long>(
            "SELECT count(*) FROM outbox WHERE sent_version < version AND not_before <= @now", new { now }, cancellationToken);

    /// <summary>The version that was posted is settled; a newer one stays due.</summary>
    public static Task SettleAsync(Work work, OutboxRow row, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            "UPDATE outbox SET sent_version = @Version, attempts = 0 WHERE id = @Id AND sent_version < @Version",
            new { row.Id, row.Version }, cancellationToken);

    /// <summary>It could not be posted now and is tried again at a moment.</summary>
    public static Task PostponeAsync(Work work, OutboxRow row, DateTimeOffset until, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            "UPDATE outbox SET attempts = attempts + 1, not_before = @until WHERE id = @Id", new { row.Id, until }, cancellationToken);

    private sealed record Row
    {
        public long Id { get; init; }

        public required string Act { get; init; }

        public long TeamId { get; init; }

        public required string Slot { get; init; }

        public int Version { get; init; }

        public int Attempts { get; init; }
    }
}
