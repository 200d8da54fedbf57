namespace PeerBot.Domain.Minutes.Reading;

/// <summary>Keeps a section that nothing tells the meaning of, as it was written, under its own heading.</summary>
internal static class NoteReader
{
    public static void Read(PostSection section, SessionDraft session, ReadingLog log)
    {
        string text = TextOf(section.Blocks);
        if (text.Length > 0)
        {
            session.Note(text, section.Title);
        }
        else if (section.Title.Length > 0)
        {
            session.Note($"**{section.Title.Replace("*", "", StringComparison.Ordinal)}**");
        }

        log.Keep(section.Title.Length > 0 ? section.Title : text);
    }

    /// <summary>Blocks as one text; lines across the page say nothing, and a quotation is what it quotes.</summary>
    public static string TextOf(IEnumerable<PostBlock> blocks) => string.Join(
        "\n\n", blocks.Where(static block => block is not PostRule).Select(TextOf)).Trim('\n');

    public static string TextOf(PostBlock block) => block is PostQuote quote ? TextOf(quote.Blocks) : block.Source;
}
