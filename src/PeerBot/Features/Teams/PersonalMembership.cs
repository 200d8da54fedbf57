using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Teams.Mirrors;
using PeerBot.Features.Timetable;
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
            "accounts",
            """
            SELECT platform, user_id AS userId
            FROM member_accounts
            WHERE team_id = @team AND member_id IN @ids
            ORDER BY platform, user_id
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

    public async Task EraseAsync(Work work, Erasure erasure, CancellationToken cancellationToken)
    {
        await MemberStore.EraseAsync(work, erasure, cancellationToken);
        foreach (Member member in erasure.Person.Members)
        {
            await AccountStore.RemoveAllAsync(work, member.Id, cancellationToken);
            await CodeStore.RemoveAllAsync(work, member.Id, cancellationToken);
        }

        await AwayStore.EraseAsync(work, erasure, cancellationToken);
        await ScheduleStore.ChangedAsync(work, erasure.Team, cancellationToken);
        await ShownMeetings.ChangedAsync(work, erasure.Team, cancellationToken);
    }

    public async Task<int> ForgetAsync(Work work, Expiry expiry, CancellationToken cancellationToken) =>
        await AwayStore.ForgetAsync(work, expiry, cancellationToken) + await CalendarStore.ForgetAsync(work, expiry, cancellationToken);
}
