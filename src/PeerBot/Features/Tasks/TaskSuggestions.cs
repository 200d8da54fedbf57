using System.Collections.Immutable;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Domain.Tasks;
using PeerBot.Features.Agenda;
using PeerBot.Features.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Tasks;

/// <summary>Offers open tasks while somebody types a number or a piece of the text: the most urgent first.</summary>
internal sealed class TaskSuggestions(Database database) : IItemSuggestions
{
    public ItemKind Kind => ItemKind.Task;

    public Task<ImmutableArray<Suggestion>> FindAsync(Place place, string typed, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async (work, token) =>
            {
                if (await TeamStore.FindAsync(work, place, token) is not { } team)
                {
                    return [];
                }

                IReadOnlyList<TeamTask> tasks = await TaskStore.ListOpenAsync(work, team.Team.Id, token);
                return NumberedSuggestions.Of('T', tasks.Select(task => (task.Number, task.Text)), typed);
            },
            cancellationToken);
}
