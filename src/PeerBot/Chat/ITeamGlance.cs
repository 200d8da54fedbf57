using PeerBot.Domain.Teams;

namespace PeerBot.Chat;

/// <summary>Shows a platform so much of a team as it needs to help somebody type.</summary>
public interface ITeamGlance
{
    /// <returns><see langword="null"/> where no team lives.</returns>
    Task<TeamGlance?> FindAsync(Place place, CancellationToken cancellationToken);
}

/// <summary>A team as somebody who types sees it.</summary>
/// <param name="Zone">Whose clock on the wall the team lives by.</param>
public sealed record TeamGlance(Roster Roster, DateTimeOffset Now, TimeZoneInfo Zone, Language Language);
