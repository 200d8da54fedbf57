using System.Collections.Immutable;
using PeerBot.Domain.Teams;

namespace PeerBot.Features.Engine;

/// <summary>Somebody as a team knows them: one member, or several when they left and came back.</summary>
internal sealed record PersonOfTeam(TeamContext Context, ImmutableArray<Member> Members)
{
    public TeamId Team => Context.Team.Id;

    /// <summary>The numbers under which the tables know them, for SQL.</summary>
    public long[] Ids => [.. Members.Select(member => member.Id.Value)];

    /// <summary>Their accounts on the team's platform; empty when nobody claimed the name.</summary>
    public string[] UserIds => [.. Members.Select(member => member.UserId).OfType<string>().Distinct()];

    /// <summary>All that they are called, aliases included.</summary>
    public string[] Names => [.. Members.SelectMany(member => new[] { member.Name, member.Alias }).OfType<string>().Distinct()];

    /// <returns>Whoever has that account, present or not; <see langword="null"/> when the team knows nobody of it.</returns>
    public static PersonOfTeam? Find(TeamContext context, string userId)
    {
        ImmutableArray<Member> members = [.. context.Roster.All.Where(member => member.UserId == userId)];
        return members.IsEmpty ? null : new PersonOfTeam(context, members);
    }
}
