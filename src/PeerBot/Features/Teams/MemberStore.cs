using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Teams;

/// <summary>The SQL of members. The only code that writes <c>members</c>.</summary>
internal static class MemberStore
{
    /// <summary>Everybody the team has or had.</summary>
    public static async Task<IEnumerable<Member>> ListAsync(Work work, TeamId team, CancellationToken cancellationToken)
    {
        IEnumerable<Row> rows = await work.QueryAsync<Row>(
            """
            SELECT m.id AS Id, m.name AS Name, m.alias AS Alias, m.user_id AS UserId, m.joined_on AS JoinedOn, m.left_on AS LeftOn,
                m.is_organiser AS IsOrganiser, t.platform AS Home, a.platform AS Platform, a.user_id AS PlatformUserId
            FROM members m JOIN teams t ON t.id = m.team_id LEFT JOIN member_accounts a ON a.member_id = m.id
            WHERE m.team_id = @team
            ORDER BY m.id, a.platform
            """,
            new { team = team.Value }, cancellationToken);
        return rows.GroupBy(row => row.Id).Select(member => member.First().ToMember() with
        {
            Accounts = [.. member.Where(row => row.Platform is not null).Select(row => new Account(row.Platform!, row.PlatformUserId!))],
        });
    }

    public static async Task<Member> AddAsync(
        Work work, TeamId team, string name, string? userId, DateOnly joinedOn, bool isOrganiser, CancellationToken cancellationToken)
    {
        long id = await work.GetAsync<long>(
            """
            INSERT INTO members (team_id, name, user_id, joined_on, is_organiser)
            VALUES (@team, @name, @userId, @joinedOn, @isOrganiser)
            RETURNING id
            """,
            new { team = team.Value, name, userId, joinedOn, isOrganiser }, cancellationToken);
        return new Member(new MemberId(id), name, null, userId, joinedOn, null, isOrganiser);
    }

    public static Task SaveAsync(Work work, Member member, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            """
            UPDATE members
            SET name = @Name, alias = @Alias, user_id = @UserId, joined_on = @JoinedOn, left_on = @LeftOn, is_organiser = @IsOrganiser
            WHERE id = @id
            """,
            new { id = member.Id.Value, member.Name, member.Alias, member.UserId, member.JoinedOn, member.LeftOn, member.IsOrganiser },
            cancellationToken);

    /// <returns>Those who left on a day or before and are still known by their name.</returns>
    public static async Task<IEnumerable<MemberId>> ListFormerAsync(Work work, TeamId team, DateOnly until, CancellationToken cancellationToken) =>
        (await work.QueryAsync<long>(
            "SELECT id FROM members WHERE team_id = @team AND left_on <= @until AND erased_at IS NULL ORDER BY id",
            new { team = team.Value, until }, cancellationToken)).Select(id => new MemberId(id));

    /// <summary>The person is one without a name or an account, and not there any more.</summary>
    public static Task EraseAsync(Work work, Erasure erasure, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            """
            UPDATE members
            SET name = @NewName, alias = NULL, user_id = NULL, left_on = coalesce(left_on, @Today), is_organiser = 0, erased_at = @Now
            WHERE team_id = @team AND id IN @ids
            """,
            erasure.Values, cancellationToken);

    private sealed record Row
    {
        public long Id { get; init; }

        public required string Name { get; init; }

        public string? Alias { get; init; }

        public string? UserId { get; init; }

        public DateOnly JoinedOn { get; init; }

        public DateOnly? LeftOn { get; init; }

        public bool IsOrganiser { get; init; }

        public required string Home { get; init; }

        public string? Platform { get; init; }

        public string? PlatformUserId { get; init; }

        public Member ToMember() => new(new MemberId(Id), Name, Alias, UserId, JoinedOn, LeftOn, IsOrganiser) { Platform = Home };
    }
}
