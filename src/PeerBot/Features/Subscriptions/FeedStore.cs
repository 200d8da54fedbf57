using PeerBot.Domain.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Subscriptions;

/// <summary>The SQL of the secrets under which calendars are read. The only code that writes <c>feeds</c>.</summary>
internal static class FeedStore
{
    public static Task<string?> FindTokenAsync(Work work, TeamId team, CancellationToken cancellationToken) =>
        work.FindAsync<string>("SELECT token FROM feeds WHERE team_id = @team", new { team = team.Value }, cancellationToken);

    public static async Task<TeamId?> FindTeamAsync(Work work, string token, CancellationToken cancellationToken) =>
        await work.FindAsync<long?>("SELECT team_id FROM feeds WHERE token = @token", new { token }, cancellationToken) is { } team
            ? new TeamId(team)
            : null;

    /// <summary>From now on only the new secret is good.</summary>
    public static Task SaveAsync(Work work, TeamId team, string token, DateTimeOffset now, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            """
            INSERT INTO feeds (team_id, token, made_at)
            VALUES (@team, @token, @now)
            ON CONFLICT (team_id) DO UPDATE SET token = excluded.token, made_at = excluded.made_at
            """,
            new { team = team.Value, token, now }, cancellationToken);
}
