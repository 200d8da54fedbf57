using System.Globalization;
using PeerBot.Domain.Teams;

namespace PeerBot.Web.Archive;

/// <summary>Pieces that several pages are made of.</summary>
internal static class Parts
{
    /// <summary>What somebody wrote, with its line ends; addresses in it can be followed.</summary>
    public static Html Text(string text) => Html.Of($"<div class=\"text\">{WithLinks(text)}</div>");

    /// <summary>A list, or a sentence when it is empty.</summary>
    public static Html List(IEnumerable<Html> items, string whenEmpty)
    {
        Html[] all = [.. items];
        return all is [] ? Html.Of($"<p class=\"quiet\">{whenEmpty}</p>") : Html.Of($"<ul class=\"list\">{all.Select(item => Html.Of($"<li>{item}</li>"))}</ul>");
    }

    /// <summary>A section with its heading; nothing when it has no content.</summary>
    public static Html Section(string heading, Html content) =>
        content.IsNone ? Html.None : Html.Of($"<section><h2>{heading}</h2>{content}</section>");

    public static Html Day(ArchiveWords words, DateOnly date) =>
        Html.Of($"<time datetime=\"{ArchiveWords.Iso(date)}\">{words.Day(date)}</time>");

    /// <summary>Members, each leading to their own page.</summary>
    public static Html Members(ArchiveWords words, Roster roster, IEnumerable<MemberId> members) =>
        Join(members.Select(id => Member(words, roster[id])));

    public static Html Member(ArchiveWords words, Member member) =>
        Html.Of($"<a href=\"{words.Link(string.Create(CultureInfo.InvariantCulture, $"members/{member.Id.Value}"))}\">{member.Name}</a>");

    public static Html Join(IEnumerable<Html> parts) =>
        Html.Join(parts.SelectMany((part, index) => index == 0 ? [part] : new[] { Html.Of($", "), part }));

    /// <summary>A link to another site; what is no http or https address stays text.</summary>
    public static Html Outside(string label, string? address) => IsWebAddress(address)
        ? Html.Of($"<a href=\"{address}\" rel=\"noreferrer noopener\">{label}</a>")
        : Html.Of($"{label}");

    private static Html WithLinks(string text)
    {
        List<Html> parts = [];
        int done = 0;
        foreach ((int start, int length) in Addresses(text))
        {
            parts.Add(Html.Of($"{text[done..start]}"));
            string address = text.Substring(start, length);
            parts.Add(Outside(address, address));
            done = start + length;
        }

        parts.Add(Html.Of($"{text[done..]}"));
        return Html.Join(parts);
    }

    private static IEnumerable<(int Start, int Length)> Addresses(string text)
    {
        int at = 0;
        while ((at = text.IndexOf("http", at, StringComparison.Ordinal)) >= 0)
        {
            int end = at;
            while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('<' or '>' or '"' or ')' or ']'))
            {
                end++;
            }

            string address = text[at..end].TrimEnd('.', ',', ';', ':', '!', '?', '\'', '`', '*');
            if (IsWebAddress(address))
            {
                yield return (at, address.Length);
                at += address.Length;
            }
            else
            {
                at += "http".Length;
            }
        }
    }

    private static bool IsWebAddress(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && (uri.Scheme is "http" or "https") && address!.Contains("://", StringComparison.Ordinal);
}
