using PeerBot.Tests.Architecture.Samples.Features.Teams;

namespace PeerBot.Tests.Architecture.Samples.Features.Moderators;

/// <summary>Names an earlier feature, which is allowed.</summary>
internal sealed class LaterFeature
{
    public static Type Earlier => typeof(UsesALaterFeature);
}
