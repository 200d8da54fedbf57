namespace PeerBot.Domain.Minutes.Markup;

/// <summary>Who reads the Markdown: what one reader takes as text is a mark to the other.</summary>
public enum MarkdownFlavour
{
    /// <summary>GitHub, Notion and most others.</summary>
    CommonMark,

    /// <summary>kramdown after Liquid, as Jekyll does on GitHub Pages: a bar makes a table, a formula has two dollars.</summary>
    Jekyll,
}
