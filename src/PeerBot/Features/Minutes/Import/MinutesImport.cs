using System.Collections.Immutable;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Minutes.Import;

/// <summary>Records what was read. Who imports and where the files come from is a matter of the verb and of the command.</summary>
internal sealed class MinutesImport(DayImport days, TeamDirectory teams, TimeProvider clock)
{
    /// <param name="author">Whose own texts around the minutes they are.</param>
    /// <returns>What became of each post, in their order; those that could not be read are left out.</returns>
    public async Task<ImmutableArray<(ReadPost Post, ImportOutcome Outcome)>> StoreAsync(
        Work work, TeamId team, IEnumerable<ReadPost> posts, MemberId by, MemberId? author, CancellationToken cancellationToken)
    {
        ImportWork import = new(work, await teams.GetAsync(work, team, cancellationToken), by, clock.GetUtcNow());
        ImmutableArray<(ReadPost, ImportOutcome)>.Builder outcomes = ImmutableArray.CreateBuilder<(ReadPost, ImportOutcome)>();
        foreach (ReadPost post in posts)
        {
            if (post.Reading is { } reading)
            {
                outcomes.Add((post, await days.AddAsync(import, reading, author, cancellationToken)));
            }
        }

        return outcomes.ToImmutable();
    }

    /// <summary>Makes former members of people whom only the posts know.</summary>
    public static async Task AddFormerAsync(
        Work work, TeamContext context, IEnumerable<(string Name, DateOnly First, DateOnly Last)> strangers, CancellationToken cancellationToken)
    {
        foreach ((string name, DateOnly first, DateOnly last) in strangers)
        {
            if (context.Roster.All.All(member => member.Name != name))
            {
                Member member = await MemberStore.AddAsync(work, context.Team.Id, name, null, first, false, cancellationToken);
                await MemberStore.SaveAsync(work, member with { LeftOn = last.AddDays(1) }, cancellationToken);
            }
        }
    }
}
