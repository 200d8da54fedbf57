using PeerBot.Chat;
using PeerBot.Domain.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Engine;

/// <summary>Finds the team that lives in a place. The Teams feature answers.</summary>
internal interface ITeamDirectory
{
    Task<TeamContext?> FindAsync(Work work, Place place, CancellationToken cancellationToken);

    /// <returns>Where teams live on a platform.</returns>
    Task<IReadOnlyList<Place>> ListPlacesAsync(Work work, string platform, CancellationToken cancellationToken);

    /// <exception cref="KeyNotFoundException">There is no such team: ids come from the database, so that is a bug.</exception>
    Task<TeamContext> GetAsync(Work work, TeamId id, CancellationToken cancellationToken);
}
