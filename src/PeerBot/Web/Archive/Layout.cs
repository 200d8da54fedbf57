using PeerBot.Chat;
using PeerBot.Features.Engine;

namespace PeerBot.Web.Archive;

/// <summary>What stands around every page.</summary>
internal static class Layout
{
    private static readonly (string Path, string Key)[] Places =
    [
        ("", "home"), ("calendar", "calendar"), ("questions", "questions"), ("papers", "papers"), ("tasks", "tasks"), ("statistics", "statistics"), ("search", "search"),
    ];

    /// <param name="path">The page's own, below the team's.</param>
    /// <param name="isSignedIn">There is a session that can be ended.</param>
    public static Html Page(ArchiveWords words, TeamContext team, string path, string title, Html content, bool isSignedIn)
    {
        Language other = words.Language == Language.Korean ? Language.English : Language.Korean;
        ArchiveWords inOther = words with { Language = other, IsChosen = other != team.Language };
        return Frame(
            words.Language,
            title == team.Team.Name ? title : $"{title} – {team.Team.Name}",
            Html.Of($"""
                <a class="skip" href="#main">{words["skip"]}</a>
                <header class="top">
                <p class="team"><a href="{words.Link("")}">{team.Team.Name}</a></p>
                <nav aria-label="{words["nav"]}"><ul>{Places.Select(place => Place(words, place.Path, place.Key, path))}</ul></nav>
                </header>
                <main id="main"><h1>{title}</h1>{content}</main>
                <footer><a lang="{other.Code()}" hreflang="{other.Code()}" href="{inOther.Link(path)}">{inOther["this-language"]}</a>{SignOut(words, isSignedIn)}</footer>
                """));
    }

    /// <summary>A page that belongs to no team.</summary>
    public static Html Frame(Language language, string title, Html body) => Html.Of($"""
        <!doctype html>
        <html lang="{language.Code()}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>{title}</title>
        <link rel="stylesheet" href="/archive/style.css">
        </head>
        <body>
        {body}
        </body>
        </html>

        """);

    private static Html Place(ArchiveWords words, string path, string key, string current) => Html.Of(
        $"<li><a href=\"{words.Link(path)}\"{(path == current ? Html.Of($" aria-current=\"page\"") : Html.None)}>{words[key]}</a></li>");

    private static Html SignOut(ArchiveWords words, bool isSignedIn) => isSignedIn
        ? Html.Of($"<form method=\"post\" action=\"/archive/leave\"><button>{words["sign-out"]}</button></form>")
        : Html.None;
}
