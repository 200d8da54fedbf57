using PeerBot.Domain.Teams;
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
            SELECT id AS Id, name AS Name, alias AS Alias, user_id AS UserId, joined_on AS JoinedOn, left_on AS LeftOn,
                   is_organiser AS IsOrganiser
            FROM members
            WHERE team_id = @team
            ORDER BY id
            """,
            new { team = team.Value }, cancellationToken);
        return rows.Select(row => row.ToMember());
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

    private sealed record Row
    {
        public long Id { get; init; }

        public required string Name { get; init; }

        public string? Alias { get; init; }

        public string? UserId { get; init; }

        public DateOnly JoinedOn { get; init; }

        public DateOnly? LeftOn { get; init; }

        public bool IsOrganiser { get; init; }

        public Member ToMember() => new(new MemberId(Id), Name, Alias, UserId, JoinedOn, LeftOn, IsOrganiser);
    }
}
