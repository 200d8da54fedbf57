using System.Collections.Immutable;
using PeerBot.Domain.Search;
using PeerBot.Domain.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Search;

/// <summary>
/// The SQL of the index. Triggers keep it in step with the tables (0027_search.sql); this is the only code that builds it anew.
/// </summary>
internal static class SearchStore
{
    /// <summary>So many of the latest entries that have the words are looked at; what is older has to be asked for by more words.</summary>
    public const int MostCandidates = 300;

    /// <summary>What a member may find: the team's entries and the member's own.</summary>
    public static ImmutableArray<string> Scopes(TeamId team, MemberId? reader) =>
        reader is { } member ? [$"t{team.Value}", $"m{member.Value}"] : [$"t{team.Value}"];

    /// <returns>The latest entries that have all terms in one of the scopes, newest first.</returns>
    public static async Task<IReadOnlyList<SearchEntry>> FindAsync(
        Work work, IEnumerable<string> scopes, string words, CancellationToken cancellationToken)
    {
        ImmutableArray<ImmutableArray<string>> wanted = [.. scopes.Select(scope => SearchTerms.OfQuery(scope, words)).Where(terms => !terms.IsEmpty)];
        if (wanted.IsEmpty)
        {
            return [];
        }

        // Words that begin alike cost a walk through all of them, so they are looked for only when the word itself finds too little.
        IReadOnlyList<SearchEntry> exact = await ReadAsync(work, wanted.Select(terms => Match(terms, byBeginning: false)), cancellationToken);
        return exact.Count == MostCandidates || !wanted.Any(terms => terms.Any(IsBeginning))
            ? exact
            : await ReadAsync(work, wanted.Select(terms => Match(terms, byBeginning: true)), cancellationToken);
    }

    /// <returns>With which <see cref="SearchTerms.Version"/> the index was built; 0 when it never was.</returns>
    public static Task<int> BuiltVersionAsync(Work work, CancellationToken cancellationToken) =>
        work.GetAsync<int>("SELECT version FROM search_built", null, cancellationToken);

    /// <summary>Empties the index and fills it from the tables.</summary>
    /// <returns>How many entries it has.</returns>
    public static async Task<int> BuildAsync(Work work, CancellationToken cancellationToken)
    {
        await work.ExecuteAsync("DELETE FROM search_entries", null, cancellationToken);
        int entries = await work.ExecuteAsync(
            """
            INSERT INTO search_entries (kind, source, team_id, scope, number, session_id, date, text)
            SELECT v.kind, v.source, v.team_id, v.scope, v.number, v.session_id, v.date, v.text
            FROM search_sources v LEFT JOIN sessions s ON s.id = v.session_id
            ORDER BY coalesce(s.date, v.date)
            """,
            null, cancellationToken);
        await work.ExecuteAsync("UPDATE search_built SET version = @version", new { version = SearchTerms.Version }, cancellationToken);
        return entries;
    }

    /// <summary>The index keeps the words of entries that are gone until it is tidied up by itself, some day; this does it now.</summary>
    public static Task ForgetGoneAsync(Work work, CancellationToken cancellationToken) =>
        work.ExecuteAsync("INSERT INTO search_index (search_index) VALUES ('optimize')", null, cancellationToken);

    private static async Task<IReadOnlyList<SearchEntry>> ReadAsync(Work work, IEnumerable<string> matches, CancellationToken cancellationToken)
    {
        IEnumerable<Row> rows = await work.QueryAsync<Row>(
            """
            SELECT e.kind AS Kind, e.number AS Number, coalesce(s.date, e.date) AS Date, e.text AS Text
            FROM (SELECT rowid FROM search_index WHERE search_index MATCH @match ORDER BY rowid DESC LIMIT @most) AS found
            JOIN search_entries e ON e.id = found.rowid
            LEFT JOIN sessions s ON s.id = e.session_id
            ORDER BY e.id DESC
            """,
            new { match = string.Join(" OR ", matches), most = MostCandidates }, cancellationToken);
        return [.. rows.Select(row => new SearchEntry(Enum.Parse<SearchKind>(row.Kind, ignoreCase: true), row.Number, row.Date, row.Text))];
    }

    /// <summary>Terms hold no quotation mark, so a quoted term is always one term and never a word of the query language.</summary>
    private static string Match(ImmutableArray<string> terms, bool byBeginning) => "(" + string.Join(
        " AND ",
        terms.Select(term => IsBeginning(term) ? $"\"{term[..^1]}\"{(byBeginning ? " *" : "")}" : $"\"{term}\"")) + ")";

    private static bool IsBeginning(string term) => term.EndsWith('*');

    private sealed record Row
    {
        public required string Kind { get; init; }

        public int? Number { get; init; }

        public DateOnly? Date { get; init; }

        public required string Text { get; init; }
    }
}
