using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Search;

/// <inheritdoc cref="ITraceKeeper"/>
/// <remarks>Triggers keep the entries in step with the tables; the index under them keeps old words until it is tidied up.</remarks>
internal sealed class IndexTraces : ITraceKeeper
{
    public Task ForgetGoneAsync(Work work, CancellationToken cancellationToken) => SearchStore.ForgetGoneAsync(work, cancellationToken);
}
