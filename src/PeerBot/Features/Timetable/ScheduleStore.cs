using PeerBot.Domain.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Timetable;

/// <summary>How far a team's timetable is.</summary>
/// <param name="Version">Raised by everything that may change what is planned.</param>
/// <param name="PostedUntil">Everything planned up to here is settled; <see langword="null"/> for a team that never had a plan.</param>
/// <param name="NextAt">When something is planned next, as far as the last derivation knew.</param>
internal sealed record Schedule(TeamId Team, int Version, DateTimeOffset? PostedUntil, DateTimeOffset? NextAt);

/// <summary>The SQL of timetables. The only code that writes <c>schedules</c>.</summary>
internal static class ScheduleStore
{
    /// <summary>What <see cref="TimetableSignal"/> waits for.</summary>
    public const string Table = "schedules";

    private const string Columns = "team_id AS TeamId, version AS Version, posted_until AS PostedUntil, next_at AS NextAt";

    /// <summary>
    /// Something that the plan of a team follows from was changed. To be called in the transaction of the change; the plan is
    /// derived anew right after it.
    /// </summary>
    public static Task ChangedAsync(Work work, TeamId team, CancellationToken cancellationToken)
    {
        work.Announce(Table);
        return work.ExecuteAsync(
            """
            INSERT INTO schedules (team_id, version, derived_version)
            VALUES (@team, 1, 0)
            ON CONFLICT (team_id) DO UPDATE SET version = schedules.version + 1
            """,
            new { team = team.Value }, cancellationToken);
    }

    public static async Task<Schedule?> FindAsync(Work work, TeamId team, CancellationToken cancellationToken) =>
        (await work.FindAsync<Row>(
            $"SELECT {Columns} FROM schedules WHERE team_id = @team", new { team = team.Value }, cancellationToken))?.ToSchedule();

    /// <returns>All of them.</returns>
    public static async Task<IReadOnlyList<Schedule>> ListAsync(Work work, CancellationToken cancellationToken)
    {
        IEnumerable<Row> rows = await work.QueryAsync<Row>($"SELECT {Columns} FROM schedules", null, cancellationToken);
        return [.. rows.Select(row => row.ToSchedule())];
    }

    /// <returns>The next moment for which anything is planned for anybody, and how many plans changed since they were derived.</returns>
    public static async Task<(DateTimeOffset? Next, int Stale)> LookAsync(Work work, CancellationToken cancellationToken)
    {
        LookRow row = await work.GetAsync<LookRow>(
            "SELECT min(next_at) AS Next, coalesce(sum(derived_version < version), 0) AS Stale FROM schedules", null, cancellationToken);
        return (row.Next, row.Stale);
    }

    /// <returns>The teams whose plan changed since it was derived, the most urgent first.</returns>
    public static async Task<IReadOnlyList<TeamId>> ListStaleAsync(Work work, CancellationToken cancellationToken)
    {
        IEnumerable<long> ids = await work.QueryAsync<long>(
            "SELECT team_id FROM schedules WHERE derived_version < version ORDER BY next_at", null, cancellationToken);
        return [.. ids.Select(id => new TeamId(id))];
    }

    /// <summary>Another program may plan otherwise, so every plan is derived anew after a start.</summary>
    public static Task DoubtAllAsync(Work work, CancellationToken cancellationToken) =>
        work.ExecuteAsync("UPDATE schedules SET derived_version = version - 1 WHERE derived_version = version", null, cancellationToken);

    /// <returns>Whether nothing changed since it was read.</returns>
    public static async Task<bool> IsCurrentAsync(Work work, Schedule seen, CancellationToken cancellationToken) =>
        await FindAsync(work, seen.Team, cancellationToken) is { } present
        && present.Version == seen.Version
        && present.PostedUntil == seen.PostedUntil;

    /// <summary>Writes what was derived or settled from one version of the plan.</summary>
    /// <param name="seen">What it was derived from; an act may have changed the plan since, in the same transaction.</param>
    /// <param name="until">Everything planned up to here is settled.</param>
    public static Task SaveAsync(Work work, Schedule seen, DateTimeOffset until, DateTimeOffset nextAt, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            """
            UPDATE schedules
            SET derived_version = @Version, posted_until = @until, next_at = @nextAt
            WHERE team_id = @team
            """,
            new { team = seen.Team.Value, seen.Version, until, nextAt }, cancellationToken);

    private sealed record Row
    {
        public long TeamId { get; init; }

        public int Version { get; init; }

        public DateTimeOffset? PostedUntil { get; init; }

        public DateTimeOffset? NextAt { get; init; }

        public Schedule ToSchedule() => new(new TeamId(TeamId), Version, PostedUntil, NextAt);
    }

    private sealed record LookRow
    {
        public DateTimeOffset? Next { get; init; }

        public int Stale { get; init; }
    }
}
