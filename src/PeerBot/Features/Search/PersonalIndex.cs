using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Search;

/// <summary>What can be found of somebody's texts. Triggers keep the entries in step; here the index forgets the words too.</summary>
internal sealed class PersonalIndex : IPersonalRecords
{
    public Task<IReadOnlyList<PersonalSection>> ExportAsync(Work work, PersonOfTeam person, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<PersonalSection>>([]);

    public Task EraseAsync(Work work, Erasure erasure, CancellationToken cancellationToken) =>
        SearchStore.ForgetGoneAsync(work, cancellationToken);
}
