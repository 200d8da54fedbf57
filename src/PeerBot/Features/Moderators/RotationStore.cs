using System.Text.Json;
using PeerBot.Domain;
using PeerBot.Domain.Rotation;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Moderators;

/// <summary>A rotation as it is stored.</summary>
/// <param name="LastHeld">The latest date whose session was held, or <see langword="null"/> before the first.</param>
/// <param name="LastServed">Who served then.</param>
internal sealed record StoredRotation(RoleRotation Rotation, DateOnly? LastHeld, Sequence<MemberId> LastServed);

/// <summary>A change as it is stored, with who made it and why.</summary>
internal sealed record StoredChange(long Id, RotationEntry Entry, DateTimeOffset At, MemberId? By, string? Reason);

/// <summary>The SQL of rotations. The only code that writes <c>rotations</c> and <c>rotation_changes</c>.</summary>
internal static class RotationStore
{
    private const string SelectChanges =
        """
        SELECT id AS Id, at AS At, by_member AS ByMember, reason AS Reason, change AS Change, state_before AS StateBefore,
               is_undone AS IsUndone
        FROM rotation_changes
        """;

    public static async Task<StoredRotation?> FindAsync(Work work, TeamId team, Role role, CancellationToken cancellationToken)
    {
        RotationRow? row = await work.FindAsync<RotationRow>(
            "SELECT state AS State, last_held AS LastHeld, last_served AS LastServed FROM rotations WHERE team_id = @team AND role = @role",
            new { team = team.Value, role = role.Word() }, cancellationToken);
        return row is null ? null : new StoredRotation(Read<RoleRotation>(row.State), row.LastHeld, Read<Sequence<MemberId>>(row.LastServed));
    }

    /// <returns>The latest date whose session was held; <see langword="null"/> before the first.</returns>
    public static Task<DateOnly?> FindLastHeldAsync(Work work, TeamId team, CancellationToken cancellationToken) =>
        work.FindAsync<DateOnly?>(
            // Dapper reads a missing row as null, but cannot read a null that stands alone in one.
            "SELECT last_held FROM rotations WHERE team_id = @team AND role = 'moderator' AND last_held IS NOT NULL",
            new { team = team.Value }, cancellationToken);

    public static Task SaveAsync(Work work, TeamId team, Role role, StoredRotation stored, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            """
            INSERT INTO rotations (team_id, role, state, last_held, last_served)
            VALUES (@team, @role, @state, @LastHeld, @served)
            ON CONFLICT (team_id, role) DO UPDATE
            SET state = excluded.state, last_held = excluded.last_held, last_served = excluded.last_served
            """,
            new
            {
                team = team.Value,
                role = role.Word(),
                state = JsonSerializer.Serialize(stored.Rotation),
                stored.LastHeld,
                served = JsonSerializer.Serialize(stored.LastServed),
            },
            cancellationToken);

    /// <returns>The number under which the change can be undone.</returns>
    public static Task<long> AddChangeAsync(
        Work work, TeamId team, Role role, RotationEntry entry, DateTimeOffset at, MemberId? by, string? reason, CancellationToken cancellationToken) =>
        work.GetAsync<long>(
            """
            INSERT INTO rotation_changes (team_id, role, at, by_member, reason, change, state_before, is_undone)
            VALUES (@team, @role, @at, @by, @reason, @change, @before, 0)
            RETURNING id
            """,
            new
            {
                team = team.Value,
                role = role.Word(),
                at,
                by = by?.Value,
                reason,
                change = JsonSerializer.Serialize(entry.Change),
                before = JsonSerializer.Serialize(entry.Before),
            },
            cancellationToken);

    public static Task MarkUndoneAsync(Work work, long id, CancellationToken cancellationToken) =>
        work.ExecuteAsync("UPDATE rotation_changes SET is_undone = 1 WHERE id = @id", new { id }, cancellationToken);

    /// <summary>What somebody changed stays, for the turns follow from it; why they did goes.</summary>
    public static Task EraseAsync(Work work, Erasure erasure, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            "UPDATE rotation_changes SET reason = NULL WHERE team_id = @team AND by_member IN @ids", erasure.Values, cancellationToken);

    /// <returns>How many changes were made so long ago. Whose turn it is follows from none of them any more.</returns>
    public static Task<int> ForgetAsync(Work work, Expiry expiry, CancellationToken cancellationToken) =>
        work.ExecuteAsync("DELETE FROM rotation_changes WHERE team_id = @team AND at < @BeforeMoment", expiry.Values, cancellationToken);

    /// <returns>The latest changes, the newest first.</returns>
    public static async Task<IReadOnlyList<StoredChange>> ListChangesAsync(
        Work work, TeamId team, Role role, int count, CancellationToken cancellationToken)
    {
        IEnumerable<ChangeRow> rows = await work.QueryAsync<ChangeRow>(
            $"""
            {SelectChanges}
            WHERE team_id = @team AND role = @role
            ORDER BY id DESC
            LIMIT @count
            """,
            new { team = team.Value, role = role.Word(), count }, cancellationToken);
        return [.. rows.Select(row => row.ToChange())];
    }

    private static T Read<T>(string json)
        where T : notnull => JsonSerializer.Deserialize<T>(json) ?? throw new JsonException($"The stored {typeof(T).Name} is empty.");

    private sealed record RotationRow
    {
        public required string State { get; init; }

        public DateOnly? LastHeld { get; init; }

        public required string LastServed { get; init; }
    }

    private sealed record ChangeRow
    {
        public long Id { get; init; }

        public DateTimeOffset At { get; init; }

        public long? ByMember { get; init; }

        public string? Reason { get; init; }

        public required string Change { get; init; }

        public required string StateBefore { get; init; }

        public bool IsUndone { get; init; }

        public StoredChange ToChange() => new(
            Id,
            new RotationEntry(Read<RotationChange>(Change), Read<RoleRotation>(StateBefore), IsUndone),
            At,
            ByMember is { } by ? new MemberId(by) : null,
            Reason);
    }
}
