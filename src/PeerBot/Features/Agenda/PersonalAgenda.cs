using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Agenda;

/// <summary>What somebody brought up, presented or said to an item. Of what they only wrote down for others the text is left out.</summary>
internal sealed class PersonalAgenda : IPersonalRecords
{
    public async Task<IReadOnlyList<PersonalSection>> ExportAsync(Work work, PersonOfTeam person, CancellationToken cancellationToken) =>
    [
        await work.SectionAsync(
            "agendaItems",
            """
            SELECT i.number, s.date, i.kind, o.part AS "as", CASE WHEN o.part <> 'writer' THEN i.text END AS text,
                   i.outcome, CASE i.is_dropped WHEN 1 THEN 'dropped' END AS state
            FROM agenda_items i
            JOIN sessions s ON s.id = i.session_id
            JOIN (SELECT id, CASE WHEN by_member IN @ids THEN 'author'
                                  WHEN EXISTS (SELECT 1 FROM json_each(presenters) p WHERE p.value IN @ids) THEN 'presenter'
                                  WHEN entered_by IN @ids THEN 'writer' END AS part
                  FROM agenda_items) o ON o.id = i.id
            WHERE i.team_id = @team AND o.part IS NOT NULL
            ORDER BY i.number
            """,
            person, cancellationToken),
        await work.SectionAsync(
            "agendaComments",
            """
            SELECT i.number, c.said_on AS date, CASE WHEN c.by_member IN @ids THEN 'author' ELSE 'writer' END AS "as",
                   i.text AS "to", CASE WHEN c.by_member IN @ids THEN c.text END AS text
            FROM agenda_comments c
            JOIN agenda_items i ON i.id = c.item_id
            WHERE i.team_id = @team AND (c.by_member IN @ids OR c.entered_by IN @ids)
            ORDER BY i.number, c.id
            """,
            person, cancellationToken),
    ];

    public Task EraseAsync(Work work, Erasure erasure, CancellationToken cancellationToken) =>
        AgendaStore.EraseAsync(work, erasure, cancellationToken);

    public Task<int> ForgetAsync(Work work, Expiry expiry, CancellationToken cancellationToken) =>
        AgendaStore.ForgetAsync(work, expiry, cancellationToken);
}
