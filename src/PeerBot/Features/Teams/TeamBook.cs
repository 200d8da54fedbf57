using PeerBot.Chat;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Teams;

/// <summary>Looks teams up for those who are not carrying out a command, such as the pages.</summary>
internal sealed class TeamBook(Database database, ITeamDirectory teams)
{
    /// <returns>The teams of a platform, the oldest first.</returns>
    public Task<IReadOnlyList<TeamRecord>> ListAsync(string platform, CancellationToken cancellationToken) =>
        database.ReadAsync((work, token) => TeamStore.ListAsync(work, platform, token), cancellationToken);

    /// <returns>The team that lives in a place with its people, or <see langword="null"/>.</returns>
    public Task<TeamContext?> FindAsync(Place place, CancellationToken cancellationToken) =>
        database.ReadAsync((work, token) => teams.FindAsync(work, place, token), cancellationToken);
}
