using System.Collections.Immutable;
using System.Globalization;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Domain.Papers;
using PeerBot.Features.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Papers;

/// <summary>Offers papers while somebody types a number or a piece of a title: those to come first.</summary>
internal sealed class PaperSuggestions(Database database) : IItemSuggestions
{
    private const int Most = 25;

    /// <summary>Discord's bound on labels, in UTF-16 units.</summary>
    private const int LongestLabel = 100;

    public ItemKind Kind => ItemKind.Paper;

    public Task<ImmutableArray<Suggestion>> FindAsync(Place place, string typed, CancellationToken cancellationToken) =>
        database.ReadAsync((work, token) => FindAsync(work, place, typed.Trim().TrimStart('#'), token), cancellationToken);

    private static async Task<ImmutableArray<Suggestion>> FindAsync(Work work, Place place, string typed, CancellationToken cancellationToken)
    {
        if (await TeamStore.FindAsync(work, place, cancellationToken) is not { } team)
        {
            return [];
        }

        IReadOnlyList<Paper> papers = await PaperStore.ListAsync(work, team.Team.Id, cancellationToken);
        return
        [
            .. papers.Where(paper => Fits(paper, typed))
                .OrderBy(paper => paper.State)
                .Take(Most)
                .Select(paper => new Suggestion(paper.Number.ToString(CultureInfo.InvariantCulture), Label(paper))),
        ];
    }

    private static bool Fits(Paper paper, string typed) =>
        paper.Number.ToString(CultureInfo.InvariantCulture).StartsWith(typed, StringComparison.Ordinal)
        || paper.Title.Contains(typed, StringComparison.OrdinalIgnoreCase);

    private static string Label(Paper paper)
    {
        string label = $"#{paper.Number} {paper.Title}";
        return label.Length <= LongestLabel ? label : label[..(LongestLabel - 1)] + "…";
    }
}
