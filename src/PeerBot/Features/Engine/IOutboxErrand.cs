using PeerBot.Chat;
using PeerBot.Chat.Messages;
using PeerBot.Storage;

namespace PeerBot.Features.Engine;

/// <summary>
/// Something that the outbox does at a platform rather than says there: asked for in the transaction of its cause, repeated
/// until it worked. It must be the same when done twice.
/// </summary>
internal interface IOutboxErrand : IOutboxAct
{
    /// <summary>Runs outside of any transaction, for less than <see cref="OutboxStore.Lease"/>.</summary>
    /// <param name="place">Where it is to be done: the errand comes once for each place of the team.</param>
    Task DoAsync(TeamContext context, Place place, string slot, CancellationToken cancellationToken);

    Task<Message?> IOutboxAct.ComposeAsync(Work work, TeamContext context, string slot, CancellationToken cancellationToken) =>
        Task.FromResult<Message?>(null);
}
