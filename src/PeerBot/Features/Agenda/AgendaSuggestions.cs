using System.Collections.Immutable;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Domain.Agenda;
using PeerBot.Features.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Agenda;

/// <summary>Offers unsettled agenda items while somebody types the number of one, the newest first.</summary>
internal sealed class AgendaSuggestions(Database database) : IItemSuggestions
{
    public ItemKind Kind => ItemKind.Agenda;

    public Task<ImmutableArray<Suggestion>> FindAsync(Place place, string typed, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async (work, token) =>
            {
                if (await TeamStore.FindAsync(work, place, token) is not { } team)
                {
                    return [];
                }

                IReadOnlyList<AgendaItem> items = await AgendaStore.ListUnsettledAsync(work, team.Team.Id, token);
                return NumberedSuggestions.Of('A', items.Reverse().Select(item => (item.Number, item.Text)), typed);
            },
            cancellationToken);
}
