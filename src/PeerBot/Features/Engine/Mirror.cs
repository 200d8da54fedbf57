using PeerBot.Chat;

namespace PeerBot.Features.Engine;

/// <summary>Names one of a team's places, also in what is to be posted there.</summary>
internal readonly record struct MirrorId(long Value)
{
    /// <summary>Where the team was set up.</summary>
    public static readonly MirrorId Home = new(0);
}

/// <summary>A further place of a team, in which everything is said that is said at its home.</summary>
internal sealed record Mirror(MirrorId Id, Place Place);
