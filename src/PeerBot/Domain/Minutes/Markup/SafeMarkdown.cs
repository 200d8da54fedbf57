namespace PeerBot.Domain.Minutes.Markup;

/// <summary>
/// Members write Markdown, and we do not trust it. Links, pictures, emphasis, code, lists, tables and formulas survive;
/// nothing a member writes can become a heading, raw HTML, a template tag, an attribute list or a definition, or reach
/// beyond the place it was put into. Every line becomes a block of its own, so no mark can span two of them; that is also
/// how people mean a new line in a chat. Takes time linear in the length of the text.
/// </summary>
internal static class SafeMarkdown
{
    /// <summary>Text of any length with paragraphs, lists, code, tables and formulas.</summary>
    public static SafeText Blocks(string? text, MarkdownFlavour flavour) =>
        string.IsNullOrWhiteSpace(text) ? default : new BlockReader(CleanText.Of(text), flavour).Read();

    /// <summary>One line of running text: emphasis, code, links and formulas work.</summary>
    public static string Line(string? text, MarkdownFlavour flavour) =>
        LineStart.Inline(HardBreaks.Joined(CleanText.OneLine(text ?? "")), flavour, InlineRights.All & ~InlineRights.Hashes);

    /// <summary>One line without any mark, such as a name: shown as it was typed.</summary>
    public static string Literal(string? text, MarkdownFlavour flavour) =>
        LineStart.Inline(CleanText.OneLine(text ?? ""), flavour, InlineRights.None);

    /// <summary>A link when the address may be one, else the title alone.</summary>
    public static string Link(string title, string? address, MarkdownFlavour flavour)
    {
        string label = InlineText.Of(CleanText.OneLine(title), flavour, InlineRights.Label);
        return WebAddress.Safe(address) is { } target && label.Length > 0 ? $"[{label}]({target})" : Line(title, flavour);
    }
}
