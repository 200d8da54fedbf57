using PeerBot.Storage;

namespace PeerBot.Features.Engine;

/// <summary>Something that remembers words of what was deleted, beside the rows themselves.</summary>
internal interface ITraceKeeper
{
    /// <summary>Forgets what belongs to no row any more.</summary>
    Task ForgetGoneAsync(Work work, CancellationToken cancellationToken);
}
