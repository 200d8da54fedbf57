using PeerBot.Chat;
using PeerBot.Domain.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Engine;

/// <summary>One of a team's places takes no posts.</summary>
internal sealed record Pause(TeamId Team, MirrorId Mirror, PlaceFault Fault, DateTimeOffset Since);

/// <summary>The SQL of teams that cannot be spoken to. The only code that writes <c>team_pauses</c>.</summary>
internal static class PauseStore
{
    private const string Select = "SELECT team_id AS TeamId, mirror AS Mirror, fault AS Fault, since AS Since FROM team_pauses";

    public static async Task<IReadOnlyList<Pause>> ListAsync(Work work, CancellationToken cancellationToken) =>
        [.. (await work.QueryAsync<Row>(Select, null, cancellationToken)).Select(row => row.ToPause())];

    /// <returns>Those of which no organiser was told yet.</returns>
    public static async Task<IReadOnlyList<Pause>> ListUntoldAsync(Work work, CancellationToken cancellationToken) =>
        [.. (await work.QueryAsync<Row>($"{Select} WHERE is_told = 0", null, cancellationToken)).Select(row => row.ToPause())];

    /// <returns>Those of a team, that of its home first.</returns>
    public static async Task<IReadOnlyList<Pause>> ListAsync(Work work, TeamId team, CancellationToken cancellationToken) =>
    [
        .. (await work.QueryAsync<Row>($"{Select} WHERE team_id = @team ORDER BY mirror", new { team = team.Value }, cancellationToken))
            .Select(row => row.ToPause()),
    ];

    /// <returns>Whether the place was not paused before.</returns>
    public static async Task<bool> AddAsync(Work work, Pause pause, CancellationToken cancellationToken) =>
        await work.ExecuteAsync(
            """
            INSERT INTO team_pauses (team_id, mirror, fault, since, is_told)
            VALUES (@team, @mirror, @fault, @Since, 0)
            ON CONFLICT (team_id, mirror) DO NOTHING
            """,
            new { team = pause.Team.Value, mirror = pause.Mirror.Value, fault = pause.Fault.ToString().ToLowerInvariant(), pause.Since }, cancellationToken) == 1;

    public static Task TellAsync(Work work, Pause pause, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            "UPDATE team_pauses SET is_told = 1 WHERE team_id = @team AND mirror = @mirror",
            new { team = pause.Team.Value, mirror = pause.Mirror.Value }, cancellationToken);

    public static Task RemoveAsync(Work work, TeamId team, MirrorId mirror, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            "DELETE FROM team_pauses WHERE team_id = @team AND mirror = @mirror",
            new { team = team.Value, mirror = mirror.Value }, cancellationToken);

    private sealed record Row
    {
        public long TeamId { get; init; }

        public long Mirror { get; init; }

        public required string Fault { get; init; }

        public DateTimeOffset Since { get; init; }

        public Pause ToPause() => new(new TeamId(TeamId), new MirrorId(Mirror), Enum.Parse<PlaceFault>(Fault, ignoreCase: true), Since);
    }
}
