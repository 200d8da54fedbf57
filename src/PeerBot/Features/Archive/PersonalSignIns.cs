using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Archive;

/// <summary>The browsers that read the archive as somebody. What their cookies hold is not known here, only hashes of it.</summary>
internal sealed class PersonalSignIns : IPersonalRecords
{
    public async Task<IReadOnlyList<PersonalSection>> ExportAsync(Work work, PersonOfTeam person, CancellationToken cancellationToken) =>
    [
        await work.SectionAsync(
            "signIns",
            """
            SELECT 'link' AS kind, expires_at AS expiresAt
            FROM archive_links
            WHERE platform || '/' || user_id IN @accounts
            UNION ALL
            SELECT 'browser', expires_at
            FROM archive_sessions
            WHERE platform || '/' || user_id IN @accounts
            ORDER BY 1, 2
            """,
            person, cancellationToken),
    ];

    public async Task EraseAsync(Work work, Erasure erasure, CancellationToken cancellationToken)
    {
        foreach (Account account in erasure.Person.Accounts)
        {
            await SignInStore.EndAllAsync(work, account.Platform, account.UserId, cancellationToken);
        }
    }
}
