using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Tasks;

/// <summary>What somebody has to do or had to, and what they put on the list. Tasks of the whole team are nobody's own.</summary>
internal sealed class PersonalTasks : IPersonalRecords
{
    public async Task<IReadOnlyList<PersonalSection>> ExportAsync(Work work, PersonOfTeam person, CancellationToken cancellationToken) =>
    [
        await work.SectionAsync(
            "tasks",
            """
            SELECT number, o.part AS "as", text, due, state, done_on AS doneOn, CASE WHEN added_by IN @ids THEN added_at END AS addedAt
            FROM tasks t
            JOIN (SELECT team_id AS team, number AS of,
                         CASE WHEN EXISTS (SELECT 1 FROM json_each(owners) x WHERE x.value IN @ids) THEN 'owner'
                              WHEN added_by IN @ids THEN 'adder' END AS part
                  FROM tasks) o ON o.team = t.team_id AND o.of = t.number
            WHERE t.team_id = @team AND o.part IS NOT NULL
            ORDER BY number
            """,
            person, cancellationToken),
    ];

    public Task EraseAsync(Work work, Erasure erasure, CancellationToken cancellationToken) =>
        TaskStore.EraseAsync(work, erasure, cancellationToken);

    public Task<int> ForgetAsync(Work work, Expiry expiry, CancellationToken cancellationToken) =>
        TaskStore.ForgetAsync(work, expiry, cancellationToken);
}
