using PeerBot.Chat;
using PeerBot.Storage;

namespace PeerBot.Features.Engine;

/// <summary>Finds the team that lives in a place. The Teams feature answers.</summary>
internal interface ITeamDirectory
{
    Task<TeamContext?> FindAsync(Work work, Place place, CancellationToken cancellationToken);
}
