using PeerBot.Domain.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Engine;

/// <summary>The SQL of posts to come. The only code that writes <c>outbox</c>.</summary>
internal static class OutboxStore
{
    /// <summary>The longest time between two attempts.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    /// <summary>Whoever is busy with a post for longer has died: then another may take it.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Two processes never read quite the same time, and a write waits for its turn. What is further ahead than it can be was
    /// written before the clock was set back only if it is so by more than this.
    /// </summary>
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(1);

    /// <summary>What <see cref="OutboxSignal"/> waits for.</summary>
    public const string Table = "outbox";

    private const string Columns =
        """
        o.id AS Id, o.act AS Act, o.team_id AS TeamId, o.slot AS Slot, o.mirror AS Mirror, o.version AS Version, o.attempts AS Attempts,
        o.due_at AS DueAt, o.not_after AS NotAfter
        """;

    /// <summary>Wherever a team lives, by number.</summary>
    private const string Places = "(SELECT 0 AS mirror UNION ALL SELECT id FROM mirrors WHERE team_id = @team) AS places";

    // A moment further ahead than anybody ever waits was written before the clock was set back, and does not count.
    // Said as what it is not, so that the index gives the rows in their order and the first few are enough.
    private const string IsDue = "NOT (o.not_before > @now AND o.not_before <= @furthest)";
    private const string IsLeased = "l.leased_until > @now AND l.leased_until <= @longest";

    /// <summary>
    /// Asks for a post in all places of a team, in the transaction of its cause. Asked for again, it is posted again, in its old
    /// place.
    /// </summary>
    public static Task RequestAsync(
        Work work, string act, TeamId team, string slot, DateTimeOffset now, CancellationToken cancellationToken) =>
        RequestAsync(work, team, new OutboxPlan(act, slot, null, null), now, cancellationToken);

    /// <summary>As above, for a post that was planned for a moment.</summary>
    public static Task RequestAsync(Work work, TeamId team, OutboxPlan plan, DateTimeOffset now, CancellationToken cancellationToken)
    {
        work.Announce(Table);
        return work.ExecuteAsync(
            $"""
            INSERT INTO outbox (act, team_id, slot, mirror, version, sent_version, attempts, not_before, due_at, not_after)
            SELECT @Act, @team, @Slot, places.mirror, 1, 0, 0, @now, @DueAt, @UsefulUntil
            FROM {Places}
            WHERE true
            ON CONFLICT (act, team_id, slot, mirror) DO UPDATE
            SET version = outbox.version + 1, attempts = 0, not_before = excluded.not_before, due_at = excluded.due_at,
                not_after = excluded.not_after
            """,
            new { team = team.Value, plan.Act, plan.Slot, plan.DueAt, plan.UsefulUntil, now }, cancellationToken);
    }

    /// <summary>
    /// Asks for a post that was planned. Asked for again, nothing happens: it is said once. Nobody is woken for it: it is due
    /// later, or whoever asks wakes the senders.
    /// </summary>
    public static Task AddAsync(Work work, TeamId team, OutboxPlan plan, DateTimeOffset now, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            $"""
            INSERT INTO outbox (act, team_id, slot, mirror, version, sent_version, attempts, not_before, due_at, not_after)
            SELECT @Act, @team, @Slot, places.mirror, 1, 0, 0, @now, @DueAt, @UsefulUntil
            FROM {Places}
            WHERE true
            ON CONFLICT (act, team_id, slot, mirror) DO NOTHING
            """,
            new { team = team.Value, plan.Act, plan.Slot, plan.DueAt, plan.UsefulUntil, now }, cancellationToken);

    /// <summary>As above, in one of the team's places alone.</summary>
    public static Task AddAsync(
        Work work, TeamId team, MirrorId mirror, OutboxPlan plan, DateTimeOffset now, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            """
            INSERT INTO outbox (act, team_id, slot, mirror, version, sent_version, attempts, not_before, due_at, not_after)
            VALUES (@Act, @team, @Slot, @mirror, 1, 0, 0, @now, @DueAt, @UsefulUntil)
            ON CONFLICT (act, team_id, slot, mirror) DO NOTHING
            """,
            new { team = team.Value, mirror = mirror.Value, plan.Act, plan.Slot, plan.DueAt, plan.UsefulUntil, now }, cancellationToken);

    /// <returns>Whether it is still to be posted in any of the team's places.</returns>
    public static async Task<bool> IsWaitingAsync(Work work, string act, TeamId team, string slot, CancellationToken cancellationToken) =>
        await work.GetAsync<long>(
            "SELECT count(*) FROM outbox WHERE act = @act AND team_id = @team AND slot = @slot AND sent_version < version",
            new { act, team = team.Value, slot }, cancellationToken) > 0;

    /// <summary>Asks for a post again if it was ever asked for.</summary>
    public static async Task RenewAsync(
        Work work, string act, TeamId team, string slot, DateTimeOffset now, CancellationToken cancellationToken) =>
        AnnounceIf(
            work,
            await work.ExecuteAsync(
                """
                UPDATE outbox
                SET version = version + 1, attempts = 0, not_before = @now, due_at = NULL, not_after = NULL
                WHERE act = @act AND team_id = @team AND slot = @slot
                """,
                new { act, team = team.Value, slot, now }, cancellationToken));

    /// <summary>As <see cref="RenewAsync"/>, but no sooner than it was to be done anyway.</summary>
    public static async Task TouchAsync(Work work, string act, TeamId team, string slot, CancellationToken cancellationToken) =>
        AnnounceIf(
            work,
            await work.ExecuteAsync(
                "UPDATE outbox SET version = version + 1 WHERE act = @act AND team_id = @team AND slot = @slot",
                new { act, team = team.Value, slot }, cancellationToken));

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

    /// <returns>
    /// The first post that is due of each team that lives on a platform, the oldest first, without teams whose post somebody is
    /// busy with: the posts of a place go out one after another.
    /// </returns>
    public static async Task<IReadOnlyList<OutboxRow>> ListDueAsync(
        Work work, string platform, DateTimeOffset now, int count, CancellationToken cancellationToken)
    {
        IEnumerable<Row> rows = await work.QueryAsync<Row>(
            $"""
            SELECT {Columns}
            FROM outbox o
            WHERE o.sent_version < o.version AND {IsDue}
                AND CASE o.mirror
                    WHEN 0 THEN EXISTS (SELECT 1 FROM teams t WHERE t.id = o.team_id AND t.platform = @platform)
                    ELSE EXISTS (SELECT 1 FROM mirrors m WHERE m.id = o.mirror AND m.platform = @platform)
                END
                AND (o.team_id, o.mirror) NOT IN (SELECT team_id, mirror FROM team_pauses)
                AND NOT EXISTS (
                    SELECT 1 FROM outbox l
                    WHERE l.team_id = o.team_id AND l.mirror = o.mirror AND l.sent_version < l.version AND {IsLeased})
                AND NOT EXISTS (
                    SELECT 1 FROM outbox e
                    WHERE e.team_id = o.team_id AND e.mirror = o.mirror AND e.sent_version < e.version
                        AND e.not_before <= @now AND (e.not_before, e.id) < (o.not_before, o.id))
            ORDER BY o.not_before, o.id
            LIMIT @count
            """,
            new { platform, now, furthest = now + LongestWait + Skew, longest = now + Lease + Skew, count }, cancellationToken);
        return [.. rows.Select(row => row.ToRow())];
    }

    /// <summary>Takes a post, so that no other process sends it meanwhile.</summary>
    /// <returns>Whether nobody else has it.</returns>
    public static async Task<bool> TakeAsync(Work work, OutboxRow row, DateTimeOffset now, CancellationToken cancellationToken) =>
        await work.ExecuteAsync(
            """
            UPDATE outbox
            SET leased_until = @lease
            WHERE id = @Id AND version = @Version AND sent_version < version
                AND (leased_until IS NULL OR leased_until <= @now OR leased_until > @longest)
            """,
            new { row.Id, row.Version, now, lease = now + Lease, longest = now + Lease + Skew }, cancellationToken) == 1;

    /// <returns>How many posts are due, whether or not their platform is there.</returns>
    public static Task<long> CountDueAsync(Work work, DateTimeOffset now, CancellationToken cancellationToken) =>
        work.GetAsync<long>(
            """
            SELECT count(*)
            FROM outbox
            WHERE sent_version < version AND not_before <= @now
                AND (team_id, mirror) NOT IN (SELECT team_id, mirror FROM team_pauses)
            """,
            new { now }, cancellationToken);

    /// <summary>The version that was posted is settled; a newer one stays due.</summary>
    public static Task SettleAsync(Work work, OutboxRow row, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            "UPDATE outbox SET sent_version = @Version, attempts = 0, leased_until = NULL WHERE id = @Id AND sent_version < @Version",
            new { row.Id, row.Version }, cancellationToken);

    /// <summary>It could not be posted now and is tried again at a moment.</summary>
    public static Task PostponeAsync(Work work, OutboxRow row, DateTimeOffset until, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            "UPDATE outbox SET attempts = attempts + 1, not_before = @until, leased_until = NULL WHERE id = @Id",
            new { row.Id, until }, cancellationToken);

    /// <summary>Gives up what nobody has any use for any more: it is recorded as missed instead of sent.</summary>
    /// <returns>How many posts were given up.</returns>
    public static Task<int> GiveUpAsync(Work work, DateTimeOffset now, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            """
            UPDATE outbox
            SET sent_version = version, missed_at = @now, leased_until = NULL
            WHERE sent_version < version AND not_after < @now
            """,
            new { now }, cancellationToken);

    /// <summary>A team has left a place: nothing is posted there any more.</summary>
    public static Task RemoveAllAsync(Work work, TeamId team, MirrorId mirror, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            "DELETE FROM outbox WHERE team_id = @team AND mirror = @mirror",
            new { team = team.Value, mirror = mirror.Value }, cancellationToken);

    /// <summary>Nobody is woken for a post that was never asked for.</summary>
    private static void AnnounceIf(Work work, int changed)
    {
        if (changed > 0)
        {
            work.Announce(Table);
        }
    }

    private sealed record Row
    {
        public long Id { get; init; }

        public required string Act { get; init; }

        public long TeamId { get; init; }

        public required string Slot { get; init; }

        public long Mirror { get; init; }

        public int Version { get; init; }

        public int Attempts { get; init; }

        public DateTimeOffset? DueAt { get; init; }

        public DateTimeOffset? NotAfter { get; init; }

        public OutboxRow ToRow() => new(Id, Act, new TeamId(TeamId), Slot, new MirrorId(Mirror), Version, Attempts, DueAt, NotAfter);
    }
}
