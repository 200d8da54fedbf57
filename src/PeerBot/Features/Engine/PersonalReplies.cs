using PeerBot.Chat;
using PeerBot.Storage;

namespace PeerBot.Features.Engine;

/// <summary>
/// Copies that are kept for a while: answers that the team did not see yet, and what stands behind long buttons. They tell
/// nothing that is not kept elsewhere, so an export leaves them out.
/// </summary>
internal sealed class PersonalReplies : IPersonalRecords
{
    public Task<IReadOnlyList<PersonalSection>> ExportAsync(Work work, PersonOfTeam person, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<PersonalSection>>([]);

    public async Task EraseAsync(Work work, Erasure erasure, CancellationToken cancellationToken)
    {
        foreach (string invocation in await OwedReplyStore.FindAsync(work, erasure, cancellationToken))
        {
            await OwedReplies.RemoveAsync(work, invocation, cancellationToken);
        }

        foreach (Place place in erasure.Person.Context.Places)
        {
            await PlatformMemory.ForgetCallsAsync(work, place.Platform, erasure.IsIn, cancellationToken);
        }
    }
}
