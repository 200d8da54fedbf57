using System.Collections.Immutable;
using PeerBot.Domain.Teams;

namespace PeerBot.Features.Engine;

/// <summary>Somebody as a team knows them: one member, or several when they left and came back.</summary>
internal sealed record PersonOfTeam(TeamContext Context, ImmutableArray<Member> Members)
{
    public TeamId Team => Context.Team.Id;

    /// <summary>The numbers under which the tables know them, for SQL.</summary>
    public long[] Ids => [.. Members.Select(member => member.Id.Value)];

    /// <summary>Who they are on platforms; empty when nobody claimed the name.</summary>
    public ImmutableArray<Account> Accounts => [.. Members.SelectMany(AccountsOf).Distinct()];

    public string[] UserIds => [.. Accounts.Select(account => account.UserId).Distinct()];

    /// <summary>All that they are called, aliases included.</summary>
    public string[] Names => [.. Members.SelectMany(member => new[] { member.Name, member.Alias }).OfType<string>().Distinct()];

    /// <returns>Whoever has that account, present or not, with all else that they are; <see langword="null"/> when the team knows nobody of it.</returns>
    public static PersonOfTeam? Find(TeamContext context, string platform, string userId)
    {
        PersonOfTeam known = new(context, [.. context.Roster.All.Where(member => member.UserIdOn(platform) == userId)]);
        return known.Members.IsEmpty ? null : known.Whole();
    }

    /// <summary>With every other membership under one of the same accounts.</summary>
    public PersonOfTeam Whole() => Accounts is [] ? this : this with
    {
        Members = [.. Context.Roster.All.Where(member => Members.Contains(member) || AccountsOf(member).Any(account => Accounts.Contains(account)))],
    };

    private IEnumerable<Account> AccountsOf(Member member) =>
        member.UserId is { } userId ? member.Accounts.Prepend(new Account(member.Platform ?? Context.Place.Platform, userId)) : member.Accounts;
}
