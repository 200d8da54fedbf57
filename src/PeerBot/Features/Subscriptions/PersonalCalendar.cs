using System.Collections.Immutable;
using PeerBot.Domain.Subscriptions;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Subscriptions;

/// <summary>
/// What the team's calendar showed of somebody's turns and talks. The sessions and papers tell the same, so an export leaves it
/// out; what is over and names them goes, what is to come is written anew.
/// </summary>
internal sealed class PersonalCalendar(ITeamDirectory teams, FeedPlan plan) : IPersonalRecords
{
    public Task<IReadOnlyList<PersonalSection>> ExportAsync(Work work, PersonOfTeam person, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<PersonalSection>>([]);

    public async Task EraseAsync(Work work, Erasure erasure, CancellationToken cancellationToken)
    {
        IReadOnlyList<FeedEvent> before = await FeedEventStore.ListAsync(work, erasure.Team, cancellationToken);
        if (before is [])
        {
            return;
        }

        // The person is called otherwise by now.
        TeamContext context = await teams.GetAsync(work, erasure.Team, cancellationToken);
        (ImmutableArray<FeedEvent> planned, DateOnly first) = await plan.LoadAsync(work, context, erasure.Today, cancellationToken);
        HashSet<string> anew = [.. planned.Select(one => one.Name)];
        FeedEvent[] after =
        [
            .. FeedHistory.Renew(before, planned, first, erasure.Now)
                .Where(one => anew.Contains(one.Name) || !(erasure.IsIn(one.Summary) || erasure.IsIn(one.Description))),
        ];
        await FeedEventStore.SaveAsync(work, erasure.Team, before, after, cancellationToken);
    }
}
