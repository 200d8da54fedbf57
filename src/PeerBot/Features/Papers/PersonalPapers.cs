using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Papers;

/// <summary>The papers that somebody presents, presented or put on the list.</summary>
internal sealed class PersonalPapers : IPersonalRecords
{
    public async Task<IReadOnlyList<PersonalSection>> ExportAsync(Work work, PersonOfTeam person, CancellationToken cancellationToken) =>
    [
        await work.SectionAsync(
            "papers",
            """
            SELECT number, o.part AS "as", title, url, series, p.part, venue, date, state, done_on AS doneOn, preparation,
                   CASE WHEN o.part = 'presenter' THEN (
                       SELECT group_concat(json_extract(m.value, '$.Label') || ' ' || json_extract(m.value, '$.Url'), char(10))
                       FROM json_each(materials) m) END AS materials,
                   CASE WHEN added_by IN @ids THEN added_at END AS addedAt
            FROM papers p
            JOIN (SELECT team_id AS team, number AS of,
                         CASE WHEN EXISTS (SELECT 1 FROM json_each(presenters) x WHERE x.value IN @ids) THEN 'presenter'
                              WHEN added_by IN @ids THEN 'adder' END AS part
                  FROM papers) o ON o.team = p.team_id AND o.of = p.number
            WHERE p.team_id = @team AND o.part IS NOT NULL
            ORDER BY number
            """,
            person, cancellationToken),
    ];

    public Task EraseAsync(Work work, Erasure erasure, CancellationToken cancellationToken) =>
        PaperStore.EraseAsync(work, erasure, cancellationToken);

    public Task<int> ForgetAsync(Work work, Expiry expiry, CancellationToken cancellationToken) =>
        PaperStore.ForgetAsync(work, expiry, cancellationToken);
}
