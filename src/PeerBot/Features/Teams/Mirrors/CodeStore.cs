using PeerBot.Domain.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Teams.Mirrors;

/// <summary>What a code is good for.</summary>
internal enum CodePurpose
{
    /// <summary>The channel in which it is said becomes a place of the team.</summary>
    Mirror,

    /// <summary>Whoever says it is the member to whom it was given.</summary>
    Account,
}

/// <summary>A code that was given out.</summary>
/// <param name="Member">To whom.</param>
/// <param name="Platform">Where; it is to be said elsewhere.</param>
internal sealed record GivenCode(TeamId Team, MemberId Member, string Platform);

/// <summary>The SQL of codes that nobody has used yet. The only code that writes <c>one_time_codes</c>.</summary>
internal static class CodeStore
{
    /// <summary>Gives a code out; an earlier one of the same member for the same purpose is no good any more.</summary>
    public static async Task AddAsync(
        Work work, CodePurpose purpose, OneTimeCode code, GivenCode given, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await work.ExecuteAsync("DELETE FROM one_time_codes WHERE expires_at <= @now", new { now }, cancellationToken);
        await work.ExecuteAsync(
            """
            INSERT INTO one_time_codes (hash, purpose, team_id, member_id, platform, expires_at)
            VALUES (@Hash, @purpose, @team, @member, @Platform, @until)
            ON CONFLICT (member_id, purpose) DO UPDATE
            SET hash = excluded.hash, platform = excluded.platform, expires_at = excluded.expires_at
            """,
            new
            {
                code.Hash,
                purpose = Word(purpose),
                team = given.Team.Value,
                member = given.Member.Value,
                given.Platform,
                until = now + OneTimeCode.Life,
            },
            cancellationToken);
    }

    /// <summary>Uses a code up.</summary>
    /// <returns><see langword="null"/> when it was used, replaced, too old or never given out.</returns>
    public static async Task<GivenCode?> TakeAsync(
        Work work, CodePurpose purpose, OneTimeCode code, DateTimeOffset now, CancellationToken cancellationToken) =>
        (await work.FindAsync<Row>(
            """
            DELETE FROM one_time_codes
            WHERE hash = @Hash AND purpose = @purpose AND expires_at > @now
            RETURNING team_id AS TeamId, member_id AS MemberId, platform AS Platform
            """,
            new { code.Hash, purpose = Word(purpose), now }, cancellationToken))?.ToCode();

    /// <summary>What a member was given is no good any more.</summary>
    public static Task RemoveAllAsync(Work work, MemberId member, CancellationToken cancellationToken) =>
        work.ExecuteAsync("DELETE FROM one_time_codes WHERE member_id = @member", new { member = member.Value }, cancellationToken);

    private static string Word(CodePurpose purpose) => purpose.ToString().ToLowerInvariant();

    private sealed record Row
    {
        public long TeamId { get; init; }

        public long MemberId { get; init; }

        public required string Platform { get; init; }

        public GivenCode ToCode() => new(new TeamId(TeamId), new MemberId(MemberId), Platform);
    }
}
