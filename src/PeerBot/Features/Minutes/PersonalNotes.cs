using PeerBot.Features.Engine;
using PeerBot.Features.Minutes.Editions;
using PeerBot.Storage;

namespace PeerBot.Features.Minutes;

/// <summary>What somebody wrote into the shared minutes, and their own texts around them.</summary>
internal sealed class PersonalNotes : IPersonalRecords
{
    public async Task<IReadOnlyList<PersonalSection>> ExportAsync(Work work, PersonOfTeam person, CancellationToken cancellationToken) =>
    [
        await work.SectionAsync(
            "notes",
            """
            SELECT n.number, s.date, n.heading, n.text, CASE n.is_dropped WHEN 1 THEN 'dropped' END AS state
            FROM minutes_notes n
            JOIN sessions s ON s.id = n.session_id
            WHERE n.team_id = @team AND n.by_member IN @ids
            ORDER BY n.number
            """,
            person, cancellationToken),
        await work.SectionAsync(
            "logs",
            """
            SELECT date, learned, retrospective
            FROM member_logs
            WHERE member_id IN @ids
            ORDER BY date, member_id
            """,
            person, cancellationToken),
    ];

    public async Task EraseAsync(Work work, Erasure erasure, CancellationToken cancellationToken)
    {
        await NoteStore.EraseAsync(work, erasure, cancellationToken);
        await LogStore.EraseAsync(work, erasure, cancellationToken);
        await EditionStore.EraseAsync(work, erasure, cancellationToken);
    }

    public async Task<int> ForgetAsync(Work work, Expiry expiry, CancellationToken cancellationToken) =>
        await NoteStore.ForgetAsync(work, expiry, cancellationToken)
        + await LogStore.ForgetAsync(work, expiry, cancellationToken)
        + await EditionStore.ForgetAsync(work, expiry, cancellationToken);
}
