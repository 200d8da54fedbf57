using System.Collections.Immutable;
using System.Globalization;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Domain.Tasks;
using PeerBot.Features.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Tasks;

/// <summary>Offers open tasks while somebody types a number or a piece of the text: the most urgent first.</summary>
internal sealed class TaskSuggestions(Database database) : IItemSuggestions
{
    private const int Most = 25;

    /// <summary>Discord's bound on labels, in UTF-16 units.</summary>
    private const int LongestLabel = 100;

    public ItemKind Kind => ItemKind.Task;

    public Task<ImmutableArray<Suggestion>> FindAsync(Place place, string typed, CancellationToken cancellationToken) =>
        database.ReadAsync((work, token) => FindAsync(work, place, typed.Trim().TrimStart('#'), token), cancellationToken);

    private static async Task<ImmutableArray<Suggestion>> FindAsync(Work work, Place place, string typed, CancellationToken cancellationToken)
    {
        if (await TeamStore.FindAsync(work, place, cancellationToken) is not { } team)
        {
            return [];
        }

        IReadOnlyList<TeamTask> tasks = await TaskStore.ListOpenAsync(work, team.Team.Id, cancellationToken);
        return
        [
            .. tasks.Where(task => Fits(task, typed))
                .Take(Most)
                .Select(task => new Suggestion(task.Number.ToString(CultureInfo.InvariantCulture), Label(task))),
        ];
    }

    private static bool Fits(TeamTask task, string typed) =>
        task.Number.ToString(CultureInfo.InvariantCulture).StartsWith(typed, StringComparison.Ordinal)
        || task.Text.Contains(typed, StringComparison.OrdinalIgnoreCase);

    private static string Label(TeamTask task)
    {
        string label = $"#{task.Number} {task.Text}";
        return label.Length <= LongestLabel ? label : label[..(LongestLabel - 1)] + "…";
    }
}
