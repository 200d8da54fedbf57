using System.Collections.Immutable;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Domain.Papers;
using PeerBot.Features.Agenda;
using PeerBot.Features.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Papers;

/// <summary>Offers papers while somebody types a number or a piece of a title: those to come first.</summary>
internal sealed class PaperSuggestions(Database database) : IItemSuggestions
{
    public ItemKind Kind => ItemKind.Paper;

    public Task<ImmutableArray<Suggestion>> FindAsync(Place place, string typed, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async (work, token) =>
            {
                if (await TeamStore.FindAsync(work, place, token) is not { } team)
                {
                    return [];
                }

                IReadOnlyList<Paper> papers = await PaperStore.ListAsync(work, team.Team.Id, token);
                return NumberedSuggestions.Of('P', papers.OrderBy(paper => paper.State).Select(paper => (paper.Number, paper.Title)), typed);
            },
            cancellationToken);
}
