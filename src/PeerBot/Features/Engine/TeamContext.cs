using System.Collections.Immutable;
using PeerBot.Chat;
using PeerBot.Domain.Teams;

namespace PeerBot.Features.Engine;

/// <summary>A team as a command meets it: what it is, who is in it, and where and in which language it talks.</summary>
/// <param name="Place">Its home, where it was set up.</param>
internal sealed record TeamContext(Team Team, Roster Roster, Place Place, Language Language)
{
    /// <summary>Its further places. Of all its places, each is on a platform of its own.</summary>
    public ImmutableArray<Mirror> Mirrors { get; init; } = [];

    /// <summary>Wherever it lives, its home first.</summary>
    public IEnumerable<Place> Places => [Place, .. Mirrors.Select(mirror => mirror.Place)];

    /// <returns>Where it lives on a platform, or <see langword="null"/>.</returns>
    public Place? PlaceOn(string platform) => Places.FirstOrDefault(place => place.Platform == platform);

    /// <returns>The number of its place on a platform, or <see langword="null"/> when it has none there.</returns>
    public MirrorId? MirrorOn(string platform) => Place.Platform == platform
        ? MirrorId.Home
        : Mirrors.FirstOrDefault(mirror => mirror.Place.Platform == platform)?.Id;

    /// <returns>The place of a number, or <see langword="null"/> when it is none of the team's any more.</returns>
    public Place? PlaceOf(MirrorId id) => id == MirrorId.Home ? Place : Mirrors.FirstOrDefault(mirror => mirror.Id == id)?.Place;
}
