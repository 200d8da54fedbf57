namespace PeerBot.Domain.Teams;

/// <summary>Days on which a member cannot come: passed over as moderator, and not expected in the attendance.</summary>
/// <param name="From">The first day away.</param>
/// <param name="Until">The last day away; never before <paramref name="From"/>.</param>
public sealed record AwayRange(MemberId Member, DateOnly From, DateOnly Until)
{
    public static Result<AwayRange> Of(MemberId member, DateOnly from, DateOnly until) => until < from
        ? Problem.Invalid("team.away-ends-before-start", ("from", from), ("until", until))
        : new AwayRange(member, from, until);

    public bool Covers(DateOnly date) => date >= From && date <= Until;
}
