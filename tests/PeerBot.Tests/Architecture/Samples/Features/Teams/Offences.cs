using PeerBot.Tests.Architecture.Samples.Features.Moderators;

namespace PeerBot.Tests.Architecture.Samples.Features.Teams;

internal sealed class UsesALaterFeature
{
    public static LaterFeature Later { get; } = new();
}
