namespace PeerBot.Domain.Minutes.Reading;

/// <summary>A piece of a post as a parser of Markdown found it. The rules of reading know no parser, only these.</summary>
/// <param name="Source">The Markdown as it was written, without the indent of its place.</param>
internal abstract record PostBlock(string Source);

/// <summary>A line that heads what follows, up to the next of its kind.</summary>
/// <param name="Level">1 for the largest.</param>
/// <param name="Title">The line without its marks.</param>
internal sealed record PostHeading(int Level, string Title, string Source) : PostBlock(Source);

/// <summary>Running text of one or several lines.</summary>
/// <param name="Indent">Columns from where its neighbours begin; more than none continues what stands before.</param>
internal sealed record PostText(int Indent, string Source) : PostBlock(Source)
{
    public Sequence<string> Lines => [.. Source.Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0)];
}

/// <summary>Items one below the other; numbers are not kept, for a page counts by itself.</summary>
internal sealed record PostList(bool IsOrdered, Sequence<PostItem> Items, string Source) : PostBlock(Source);

/// <summary>One item of a list, with everything below it.</summary>
/// <param name="IsApart">An empty line parts it from the item before.</param>
internal sealed record PostItem(Sequence<PostBlock> Blocks, string Source, bool IsApart)
{
    /// <summary>The running text that the item begins with; empty when it begins with something else.</summary>
    public Sequence<string> Head => Blocks is [PostText text, ..] ? text.Lines : [];

    public IEnumerable<PostBlock> Body => Blocks is [PostText, ..] ? Blocks.Skip(1) : Blocks;
}

/// <summary>Rows of cells, as people keep reading lists.</summary>
/// <param name="Rows">The first is the head.</param>
internal sealed record PostTable(Sequence<Sequence<string>> Rows, string Source) : PostBlock(Source);

/// <summary>Words that are set apart; people use it for lists of names too.</summary>
internal sealed record PostQuote(Sequence<PostBlock> Blocks, string Source) : PostBlock(Source);

/// <summary>Code, or whatever no other block tells.</summary>
internal sealed record PostRaw(string Source) : PostBlock(Source);

/// <summary>A line across the page.</summary>
internal sealed record PostRule(string Source) : PostBlock(Source);
