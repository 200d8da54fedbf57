using System.Collections.Immutable;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Personal;

/// <summary>Those who left a team so long ago that it does not want to know their names any more.</summary>
internal static class FormerMembers
{
    /// <param name="months">At least one.</param>
    /// <returns>Nobody who is back, and nobody who has a neutral name already.</returns>
    public static async Task<ImmutableArray<PersonOfTeam>> ListAsync(
        Work work, TeamContext context, int months, DateOnly today, CancellationToken cancellationToken)
    {
        DateOnly before = today.AddMonths(-months);
        HashSet<MemberId> named = [.. await MemberStore.ListFormerAsync(work, context.Team.Id, before, cancellationToken)];
        return
        [
            .. context.Roster.All.Where(member => named.Contains(member.Id))
                .Select(member => new PersonOfTeam(context, [member]).Whole())
                .DistinctBy(person => person.Members[0].Id)
                .Where(person => person.Members.All(member => named.Contains(member.Id))),
        ];
    }
}
