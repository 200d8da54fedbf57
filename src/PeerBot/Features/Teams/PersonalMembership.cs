using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Teams;

/// <summary>Who somebody is to the team, and when they are away.</summary>
internal sealed class PersonalMembership : IPersonalRecords
{
    public async Task<IReadOnlyList<PersonalSection>> ExportAsync(Work work, PersonOfTeam person, CancellationToken cancellationToken) =>
    [
        await work.SectionAsync(
            "membership",
            """
            SELECT name, alias, user_id AS userId, CASE is_organiser WHEN 1 THEN 'organiser' ELSE 'member' END AS "as",
                   joined_on AS joinedOn, left_on AS leftOn
            FROM members
            WHERE team_id = @team AND id IN @ids
            ORDER BY id
            """,
            person, cancellationToken),
        await work.SectionAsync(
            "away",
            """
            SELECT from_date AS "from", until_date AS until
            FROM away_ranges
            WHERE team_id = @team AND member_id IN @ids
            ORDER BY from_date, id
            """,
            person, cancellationToken),
    ];
}
