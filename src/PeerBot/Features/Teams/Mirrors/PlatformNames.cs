using PeerBot.Chat;
using PeerBot.Domain;

namespace PeerBot.Features.Teams.Mirrors;

/// <summary>Platforms as people call them.</summary>
internal static class PlatformNames
{
    public static Phrase Of(Place place) => Phrase.Of($"platform.{place.Platform}");

    public static Phrase[] Of(IEnumerable<Place> places) => [.. places.Select(Of)];
}
