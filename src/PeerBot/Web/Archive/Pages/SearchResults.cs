using System.Globalization;
using PeerBot.Domain.Search;
using PeerBot.Features.Search;

namespace PeerBot.Web.Archive.Pages;

/// <summary>Where something was said.</summary>
internal static class SearchResults
{
    /// <param name="found"><see langword="null"/> before anything was asked for.</param>
    public static Html Write(ArchiveWords words, string? query, int page, SearchPage? found) => Html.Of($"""
        <form class="filter" method="get" action="{words.Link("search")}" role="search">
        <label>{words["search-for"]} <input type="search" name="q" maxlength="{TeamSearch.LongestQuery}" value="{query}"></label>
        {(words.IsChosen ? Html.Of($"<input type=\"hidden\" name=\"lang\" value=\"{Chat.Languages.Code(words.Language)}\">") : Html.None)}
        <button>{words["search"]}</button>
        </form>
        {(found is null ? Html.None : Hits(words, query!, page, found))}
        """);

    private static Html Hits(ArchiveWords words, string query, int page, SearchPage found) => Html.Of($"""
        {Parts.List(found.Hits.Select(hit => Hit(words, hit)), words.Of("search.nothing", ("query", query)))}
        <p class="turn">{Turn(words, query, page - 1, page > 1, "search.back")}{Turn(words, query, page + 1, found.HasMore, "search.more")}</p>
        """);

    private static Html Hit(ArchiveWords words, SearchHit hit) => Html.Of(
        $"<a href=\"{Target(words, hit)}\">{What(words, hit)}</a> {(hit.Date is { } date ? Html.Of($"<span class=\"by\">{Parts.Day(words, date)}</span>") : Html.None)}<p class=\"excerpt\">{hit.Excerpt.Before}<mark>{hit.Excerpt.Hit}</mark>{hit.Excerpt.After}</p>");

    private static string What(ArchiveWords words, SearchHit hit)
    {
        string key = "search.kind." + hit.Kind.ToString().ToLowerInvariant();
        return hit.Number is { } number ? words.Of(key, ("number", number)) : words.Of(key);
    }

    private static string Target(ArchiveWords words, SearchHit hit) => hit switch
    {
        { Kind: SearchKind.Paper } => words.Link("papers"),
        { Kind: SearchKind.Task } => words.Link("tasks"),
        { Kind: SearchKind.Question, Date: { } date, Number: { } number } =>
            string.Create(CultureInfo.InvariantCulture, $"{words.Session(date)}#q{number}"),
        { Date: { } date } => words.Session(date),
        _ => words.Link(""),
    };

    private static Html Turn(ArchiveWords words, string query, int page, bool exists, string key) => exists
        ? Html.Of($"<a href=\"{words.Link("search", ("q", query), ("page", page.ToString(CultureInfo.InvariantCulture)))}\">{words.Of(key)}</a> ")
        : Html.None;
}
