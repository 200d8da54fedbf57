using PeerBot.Domain.Papers;
using PeerBot.Features.Engine;

namespace PeerBot.Web.Archive.Pages;

/// <summary>The reading list: what is to come with its presenters, and what was presented with its material.</summary>
internal static class PapersPage
{
    public static Html Write(ArchiveWords words, TeamContext team, IReadOnlyList<Paper> papers) => Html.Of($"""
        {Parts.Section(words["papers-coming"], List(words, team, papers.Where(paper => paper.State == PaperState.Planned), words["none-yet"]))}
        {Parts.Section(words["papers-done"], List(words, team, papers.Where(paper => paper.State == PaperState.Done).OrderByDescending(paper => paper.DoneOn), words["none-yet"]))}
        """);

    public static Html List(ArchiveWords words, TeamContext team, IEnumerable<Paper> papers, string whenEmpty) =>
        Parts.List(papers.Select(paper => Line(words, team, paper)), whenEmpty);

    private static Html Line(ArchiveWords words, TeamContext team, Paper paper) => Html.Of($"""
        <span class="number">#{paper.Number}</span> <cite>{Parts.Outside(paper.Title, paper.Url)}</cite>
        <span class="by">{string.Join(" · ", Details(paper))} {Parts.Members(words, team.Roster, paper.Presenters)} {Day(words, paper)}</span>
        {(paper.Preparation is { } preparation ? Parts.Text(preparation) : Html.None)}
        {Materials(paper)}
        """);

    private static IEnumerable<string> Details(Paper paper) => new[] { paper.Series, paper.Part, paper.Venue }.OfType<string>();

    private static Html Day(ArchiveWords words, Paper paper) => (paper.DoneOn ?? paper.Date) is { } date
        ? paper.DoneOn is null ? Parts.Day(words, date) : Html.Of($"<a href=\"{words.Session(date)}\">{Parts.Day(words, date)}</a>")
        : Html.None;

    private static Html Materials(Paper paper) => paper.Materials.IsEmpty
        ? Html.None
        : Html.Of($"<p class=\"by\">{Parts.Join(paper.Materials.Select(material => Parts.Outside(material.Label, material.Url)))}</p>");
}
