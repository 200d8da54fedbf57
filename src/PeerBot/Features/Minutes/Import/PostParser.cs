using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using PeerBot.Domain;
using PeerBot.Domain.Minutes.Reading;

namespace PeerBot.Features.Minutes.Import;

/// <summary>Takes a post apart. The only code that knows the parser; it hands on the Domain's own blocks.</summary>
internal sealed class PostParser
{
    private static readonly MarkdownPipeline Pipeline = Build();

    private readonly SourceLines lines;

    private PostParser(string source) => lines = new SourceLines(source);

    /// <param name="name">Of the file.</param>
    public static Post Parse(string name, string text)
    {
        (FrontMatter front, string body) = FrontMatter.Split(text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal));
        string source = PostSource.Clean(body);
        PostParser parser = new(source);
        return new Post(name, front, TryParse(source) is { } document
            ? [.. parser.Blocks(document, 0, parser.lines.Count - 1, 0)]
            : [new PostText(0, source.Trim())]);
    }

    /// <returns><see langword="null"/> when lists or quotations are nested deeper than the parser goes, as no person nests them.</returns>
    private static MarkdownDocument? TryParse(string source)
    {
        try
        {
            return Markdown.Parse(source, Pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Indented code is no code to people: they indent what belongs to the line above. HTML is already Markdown here.</summary>
    private static MarkdownPipeline Build()
    {
        MarkdownPipelineBuilder builder = new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.TryRemove<HtmlBlockParser>();

        // Running text stays Markdown; only the code that hides the bars of a table must be told.
        builder.InlineParsers.TryRemove<LinkInlineParser>();
        builder.InlineParsers.TryRemove<AutolinkInlineParser>();
        return builder.Build();
    }

    /// <summary>The blocks of a container, and between them every line that the parser kept for itself, such as a definition.</summary>
    private IEnumerable<PostBlock> Blocks(ContainerBlock container, int first, int last, int column)
    {
        int next = first;
        foreach (Block block in container)
        {
            if (block is LinkReferenceDefinitionGroup)
            {
                continue;
            }

            if (lines.Between(next, block.Line - 1, column) is { } left)
            {
                yield return left;
            }

            yield return ToPost(block, column);
            next = Math.Max(next, lines.At(block.Span.End) + 1);
        }

        if (lines.Between(next, last, column) is { } rest)
        {
            yield return rest;
        }
    }

    private PostBlock ToPost(Block block, int column)
    {
        string source = lines.Of(block);
        return block switch
        {
            HeadingBlock { IsSetext: false } heading => new PostHeading(heading.Level, source.TrimStart('#').Trim().TrimEnd('#').Trim(), source),
            ListBlock list => new PostList(list.IsOrdered, [.. list.OfType<ListItemBlock>().Select(ToItem)], source),
            QuoteBlock quote => new PostQuote([.. quote.Select(inner => ToPost(inner, inner.Column))], source),
            Table table => new PostTable([.. table.OfType<TableRow>().Select(Cells)], source),
            ThematicBreakBlock => new PostRule(source),
            ParagraphBlock or HeadingBlock => new PostText(Math.Max(0, block.Column - column), source),
            _ => new PostRaw(source),
        };
    }

    private PostItem ToItem(ListItemBlock item)
    {
        int column = item.Count > 0 ? item[0].Column : item.Column;
        Sequence<PostBlock> blocks = item.Count > 0
            ? [.. Blocks(item, item[0].Line, lines.At(item.Span.End), column)]
            : [];
        return new PostItem(blocks, lines.Of(item), lines.IsEmpty(item.Line - 1));
    }

    private Sequence<string> Cells(TableRow row) => [.. row.OfType<TableCell>().Select(cell => lines.Text(cell.Span).Trim('|', ' '))];
}
