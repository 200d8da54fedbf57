using System.Globalization;
using PeerBot.Domain.Minutes.Markup;

namespace PeerBot.Domain.Minutes.Pages;

/// <summary>A page and the words to write on it.</summary>
internal sealed record Pen(MarkdownPage Page, MinutesWords Words)
{
    /// <summary>A name or another single line that is no Markdown.</summary>
    public string Literal(string? text) => SafeMarkdown.Literal(text, Page.Flavour);

    /// <summary>One line of Markdown, such as a title.</summary>
    public string Inline(string? text) => SafeMarkdown.Line(text, Page.Flavour);

    /// <summary>A line that must not be empty, or the block it opens would fall apart.</summary>
    public string Title(string? text) => Inline(text) is { Length: > 0 } title ? title : "–";

    public string Names(IEnumerable<string> names) => string.Join(", ", names.Select(Literal));

    /// <summary>A label ready to stand before its text.</summary>
    public string Label(string label) => label + Words.Labels.Separator;

    /// <summary>How a member is named in running text.</summary>
    public string Member(string name) => MinutesWords.Fill(Words.Labels.Member, ("member", Literal(name)));

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What is known of a thing, in brackets behind it; nothing when nothing is known.</summary>
    public static string Brackets(IEnumerable<string?> facts)
    {
        string joined = string.Join(", ", facts.Where(static fact => !string.IsNullOrWhiteSpace(fact)));
        return joined.Length == 0 ? "" : $" ({joined})";
    }
}
