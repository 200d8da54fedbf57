using System.Collections.Immutable;

namespace PeerBot.Domain.Minutes.Markup;

/// <summary>The lines written so far. Blocks stand apart by one empty line, items of one list do not.</summary>
internal sealed class BlockLines
{
    private readonly ImmutableArray<string>.Builder lines = ImmutableArray.CreateBuilder<string>();
    private bool opensInline;
    private bool afterItem;

    public void Paragraph(int indent, string line)
    {
        opensInline |= lines.Count == 0;
        Block(indent, [line]);
    }

    public void Block(int indent, ImmutableArray<string> block)
    {
        Part();
        foreach (string line in block)
        {
            Add(indent, line);
        }

        afterItem = false;
    }

    public void Item(ListLevels.Place place, string line)
    {
        if (!afterItem || !place.Follows)
        {
            Part();
        }

        Add(place.Indent, line);
        afterItem = true;
    }

    public SafeText ToText() => new(lines.ToImmutable(), opensInline);

    private void Part()
    {
        if (lines.Count > 0)
        {
            lines.Add("");
        }
    }

    private void Add(int indent, string line) => lines.Add(line.Length == 0 ? "" : new string(' ', indent) + line);
}
