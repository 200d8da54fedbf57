using System.Collections.Immutable;
using PeerBot.Domain.Search;
using PeerBot.Domain.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Search;

/// <summary>Looks through all that a member may read.</summary>
internal static class TeamSearch
{
    public const int PageSize = 10;

    /// <summary>Beyond this a query is no query.</summary>
    public const int LongestQuery = 100;

    /// <param name="reader">Whose own texts are looked through too; <see langword="null"/> for nobody's.</param>
    /// <param name="page">From 1.</param>
    public static async Task<SearchPage> FindAsync(
        Work work, TeamId team, MemberId? reader, string query, int page, CancellationToken cancellationToken)
    {
        ImmutableArray<string> words = SearchTerms.Words(query);
        if (words.IsEmpty)
        {
            return SearchPage.Empty;
        }

        IReadOnlyList<SearchEntry> candidates =
            await SearchStore.FindAsync(work, SearchStore.Scopes(team, reader), string.Join(' ', words), cancellationToken);
        string whole = string.Join(' ', words);
        SearchEntry[] ranked =
        [
            .. candidates
                .Select(entry => (Entry: entry, Folded: SearchTerms.Fold(entry.Text)))
                .Where(found => words.All(word => found.Folded.Contains(word, StringComparison.Ordinal)))
                .OrderByDescending(found => SearchRank.Of(found.Entry.Kind, found.Folded, words, whole))
                .ThenByDescending(found => found.Entry.Date)
                .Select(found => found.Entry),
        ];
        return new SearchPage(
            [.. ranked.Skip((page - 1) * PageSize).Take(PageSize).Select(entry => Hit(entry, words)).OfType<SearchHit>()],
            HasMore: ranked.Length > page * PageSize);
    }

    private static SearchHit? Hit(SearchEntry entry, ImmutableArray<string> words) =>
        SearchExcerpt.Around(entry.Text, words) is { } excerpt ? new SearchHit(entry.Kind, entry.Number, entry.Date, excerpt) : null;
}
