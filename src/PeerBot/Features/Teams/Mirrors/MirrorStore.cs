using PeerBot.Chat;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Teams.Mirrors;

/// <summary>The SQL of the further places of teams. The only code that writes <c>mirrors</c>; <see cref="TeamStore"/> reads them.</summary>
internal static class MirrorStore
{
    public static async Task<Mirror> AddAsync(Work work, TeamId team, Place place, DateTimeOffset now, CancellationToken cancellationToken) => new(
        new MirrorId(await work.GetAsync<long>(
            """
            INSERT INTO mirrors (team_id, platform, place, created_at)
            VALUES (@team, @Platform, @Id, @now)
            RETURNING id
            """,
            new { team = team.Value, place.Platform, place.Id, now }, cancellationToken)),
        place);

    /// <summary>The team has left the place; what was still to be said there is not said any more.</summary>
    public static async Task RemoveAsync(Work work, TeamId team, MirrorId mirror, CancellationToken cancellationToken)
    {
        await OutboxStore.RemoveAllAsync(work, team, mirror, cancellationToken);
        await OwedReplyStore.RemoveUnpostedAsync(work, team, cancellationToken);
        await PauseStore.RemoveAsync(work, team, mirror, cancellationToken);
        await work.ExecuteAsync("DELETE FROM mirrors WHERE id = @mirror", new { mirror = mirror.Value }, cancellationToken);
    }
}
