using PeerBot.Domain.Teams;

namespace PeerBot.Chat;

/// <summary>Shows a platform so much of a team as it needs to help somebody type.</summary>
public interface ITeamGlance
{
    /// <returns><see langword="null"/> where no team lives.</returns>
    Task<TeamGlance?> FindAsync(Place place, CancellationToken cancellationToken);
}

/// <summary>A team as somebody who types sees it.</summary>
/// <param name="Today">The day it is where the team lives.</param>
public sealed record TeamGlance(Roster Roster, DateOnly Today, Language Language);
