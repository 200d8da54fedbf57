using PeerBot.Chat;
using PeerBot.Domain.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Engine;

/// <summary>A team whose place takes no posts.</summary>
internal sealed record Pause(TeamId Team, PlaceFault Fault, DateTimeOffset Since);

/// <summary>The SQL of teams that cannot be spoken to. The only code that writes <c>team_pauses</c>.</summary>
internal static class PauseStore
{
    private const string Select = "SELECT team_id AS TeamId, fault AS Fault, since AS Since FROM team_pauses";

    public static async Task<IReadOnlyList<Pause>> ListAsync(Work work, CancellationToken cancellationToken) =>
        [.. (await work.QueryAsync<Row>(Select, null, cancellationToken)).Select(row => row.ToPause())];

    /// <returns>Those of which no organiser was told yet.</returns>
    public static async Task<IReadOnlyList<Pause>> ListUntoldAsync(Work work, CancellationToken cancellationToken) =>
        [.. (await work.QueryAsync<Row>($"{Select} WHERE is_told = 0", null, cancellationToken)).Select(row => row.ToPause())];

    public static async Task<Pause?> FindAsync(Work work, TeamId team, CancellationToken cancellationToken) =>
        (await work.FindAsync<Row>($"{Select} WHERE team_id = @team", new { team = team.Value }, cancellationToken))?.ToPause();

    /// <returns>Whether the team was not paused before.</returns>
    public static async Task<bool> AddAsync(Work work, Pause pause, CancellationToken cancellationToken) =>
        await work.ExecuteAsync(
            """
            INSERT INTO team_pauses (team_id, fault, since, is_told)
            VALUES (@team, @fault, @Since, 0)
            ON CONFLICT (team_id) DO NOTHING
            """,
            new { team = pause.Team.Value, fault = pause.Fault.ToString().ToLowerInvariant(), pause.Since }, cancellationToken) == 1;

    public static Task TellAsync(Work work, TeamId team, CancellationToken cancellationToken) =>
        work.ExecuteAsync("UPDATE team_pauses SET is_told = 1 WHERE team_id = @team", new { team = team.Value }, cancellationToken);

    public static Task RemoveAsync(Work work, TeamId team, CancellationToken cancellationToken) =>
        work.ExecuteAsync("DELETE FROM team_pauses WHERE team_id = @team", new { team = team.Value }, cancellationToken);

    private sealed record Row
    {
        public long TeamId { get; init; }

        public required string Fault { get; init; }

        public DateTimeOffset Since { get; init; }

        public Pause ToPause() => new(new TeamId(TeamId), Enum.Parse<PlaceFault>(Fault, ignoreCase: true), Since);
    }
}
