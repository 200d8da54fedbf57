using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Sessions;

/// <summary>The sessions that somebody led, wrote, came to or missed.</summary>
internal sealed class PersonalSessions : IPersonalRecords
{
    public async Task<IReadOnlyList<PersonalSection>> ExportAsync(Work work, PersonOfTeam person, CancellationToken cancellationToken) =>
    [
        await work.SectionAsync(
            "sessions",
            """
            SELECT s.date, s.type, s.title,
                   CASE WHEN EXISTS (SELECT 1 FROM json_each(s.roles, '$.Moderators') r WHERE r.value IN @ids) THEN 'moderator'
                        WHEN EXISTS (SELECT 1 FROM json_each(s.roles, '$.Scribes') r WHERE r.value IN @ids) THEN 'scribe' END AS "as",
                   json_extract(a.mark, '$.kind') AS attendance,
                   strftime('%Y-%m-%dT%H:%M:%fZ', json_extract(a.mark, '$.At')) AS checkedInAt,
                   json_extract(a.mark, '$.Minutes') AS minutesLate,
                   json_extract(a.mark, '$.Reason') AS reason
            FROM sessions s
            LEFT JOIN attendance a ON a.session_id = s.id AND a.member_id IN @ids
            WHERE s.team_id = @team
                AND (a.member_id IS NOT NULL
                    OR EXISTS (SELECT 1 FROM json_each(s.roles, '$.Moderators') r WHERE r.value IN @ids)
                    OR EXISTS (SELECT 1 FROM json_each(s.roles, '$.Scribes') r WHERE r.value IN @ids))
            ORDER BY s.date, s.id
            """,
            person, cancellationToken),
    ];

    public async Task EraseAsync(Work work, Erasure erasure, CancellationToken cancellationToken)
    {
        await AttendanceStore.EraseAsync(work, erasure, cancellationToken);
        await SessionStore.EraseAsync(work, erasure, cancellationToken);
    }

    public async Task<int> ForgetAsync(Work work, Expiry expiry, CancellationToken cancellationToken) =>
        await AttendanceStore.ForgetAsync(work, expiry, cancellationToken) + await SessionStore.ForgetAsync(work, expiry, cancellationToken);
}
