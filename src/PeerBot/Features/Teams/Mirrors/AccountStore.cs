using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Teams.Mirrors;

/// <summary>
/// The SQL of who members are on further platforms. The only code that writes <c>member_accounts</c>;
/// <see cref="MemberStore"/> reads them.
/// </summary>
internal static class AccountStore
{
    /// <summary>
    /// A member is this account from now on, instead of any other on the same platform. Whoever had it before has left the team
    /// and come back as somebody new; no present member may have it.
    /// </summary>
    public static async Task SaveAsync(Work work, TeamContext team, Member member, Account account, CancellationToken cancellationToken)
    {
        if (account.Platform == team.Place.Platform)
        {
            await MemberStore.SaveAsync(work, member with { UserId = account.UserId }, cancellationToken);
            return;
        }

        object values = new { member = member.Id.Value, team = team.Team.Id.Value, account.Platform, account.UserId };
        await work.ExecuteAsync(
            "DELETE FROM member_accounts WHERE team_id = @team AND platform = @Platform AND user_id = @UserId AND member_id <> @member",
            values, cancellationToken);
        await work.ExecuteAsync(
            """
            INSERT INTO member_accounts (member_id, team_id, platform, user_id)
            VALUES (@member, @team, @Platform, @UserId)
            ON CONFLICT (member_id, platform) DO UPDATE SET user_id = excluded.user_id
            """,
            values, cancellationToken);
    }

    /// <summary>A member is nobody on any further platform any more.</summary>
    public static Task RemoveAllAsync(Work work, MemberId member, CancellationToken cancellationToken) =>
        work.ExecuteAsync("DELETE FROM member_accounts WHERE member_id = @member", new { member = member.Value }, cancellationToken);
}
