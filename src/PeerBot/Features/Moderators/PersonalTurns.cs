using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Moderators;

/// <summary>What somebody changed about the turns. Whose turn it was stands with the sessions.</summary>
internal sealed class PersonalTurns : IPersonalRecords
{
    public async Task<IReadOnlyList<PersonalSection>> ExportAsync(Work work, PersonOfTeam person, CancellationToken cancellationToken) =>
    [
        await work.SectionAsync(
            "turnChanges",
            """
            SELECT at, role, json_extract(change, '$.kind') AS change, reason
            FROM rotation_changes
            WHERE team_id = @team AND by_member IN @ids
            ORDER BY id
            """,
            person, cancellationToken),
    ];

    public Task EraseAsync(Work work, Erasure erasure, CancellationToken cancellationToken) =>
        RotationStore.EraseAsync(work, erasure, cancellationToken);

    public Task<int> ForgetAsync(Work work, Expiry expiry, CancellationToken cancellationToken) =>
        RotationStore.ForgetAsync(work, expiry, cancellationToken);
}
