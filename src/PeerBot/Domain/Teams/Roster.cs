using System.Collections.Immutable;

namespace PeerBot.Domain.Teams;

/// <summary>Everybody a team has or had, and when they are away.</summary>
public sealed class Roster(IEnumerable<Member> members, IEnumerable<AwayRange> away)
{
    private readonly ILookup<MemberId, AwayRange> away = away.ToLookup(range => range.Member);
    private readonly ImmutableDictionary<MemberId, Member> byId = members.ToImmutableDictionary(member => member.Id);

    /// <summary>Past and present, in the order in which they joined the list.</summary>
    public ImmutableArray<Member> All { get; } = [.. members.OrderBy(member => member.Id.Value)];

    /// <summary>Those who have not left.</summary>
    public IEnumerable<Member> Present => All.Where(member => member.LeftOn is null);

    /// <exception cref="KeyNotFoundException">The id is not of this team, which is a bug.</exception>
    public Member this[MemberId id] => byId[id];

    /// <summary>
    /// Whether somebody cannot come on a day: they said so, or they have left. A day before they joined does not count as away,
    /// for a group is older than its record here, and days of that time are written down too.
    /// </summary>
    public bool IsAway(MemberId member, DateOnly date) =>
        date >= byId[member].LeftOn || away[member].Any(range => range.Covers(date));

    public IEnumerable<AwayRange> AwayRangesOf(MemberId member) => away[member];

    /// <summary>The same people, one of them away some more.</summary>
    public Roster With(AwayRange range) => new(All, [.. away.SelectMany(ranges => ranges), range]);

    /// <summary>Finds whoever has an account on a platform, past members included.</summary>
    public Member? FindByAccount(string platform, string userId) => All.LastOrDefault(member => member.UserIdOn(platform) == userId);

    /// <summary>Finds a present member by what people write: the name, the alias, or a platform id.</summary>
    public Member? Find(string written)
    {
        string name = written.Trim().TrimStart('@');
        return Present.FirstOrDefault(member => Same(member.Name, name))
            ?? Present.FirstOrDefault(member => member.Alias is { } alias && Same(alias, name))
            ?? Present.FirstOrDefault(member => member.HasUserId(name));
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
