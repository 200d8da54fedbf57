using System.Text;
using PeerBot.Domain.Minutes.Markup;

namespace PeerBot.Domain.Minutes.Pages;

/// <summary>
/// Collects the blocks of a page: headings, paragraphs and items that hold paragraphs. Blocks stand apart by one empty line;
/// items of one line each follow one another directly.
/// </summary>
internal sealed class MarkdownPage(MarkdownFlavour flavour)
{
    private readonly List<string> lines = [];
    private readonly Stack<string> indents = new([""]);
    private string? marker;
    private int lastItem = -1;

    public MarkdownFlavour Flavour => flavour;

    /// <summary>How many lines stand already; two equal counts mean that nothing was written between.</summary>
    public int Count => lines.Count;

    public void Heading(int level, string title) => Write([$"{new string('#', level)} {title}"]);

    /// <summary>A paragraph of our own words, or of text already made safe.</summary>
    public void Line(string text) => Write([text]);

    public void Text(string? text) => Text("", text);

    /// <summary>A member's text behind a label. A text that begins with a list or code starts below the label.</summary>
    public void Text(string label, string? text)
    {
        SafeText safe = SafeMarkdown.Blocks(text, flavour);
        if (safe.IsEmpty)
        {
            if (label.Length > 0)
            {
                Write([label.TrimEnd()]);
            }
        }
        else if (safe.OpensInline)
        {
            Write([label + safe.Lines[0], .. safe.Lines[1..]]);
        }
        else if (label.Length > 0)
        {
            Write([label.TrimEnd(), "", .. safe.Lines]);
        }
        else
        {
            Write(safe.Lines);
        }
    }

    /// <summary>A member's text as a bullet; one that is a list already stays one.</summary>
    public void Bullets(string label, string? text)
    {
        SafeText safe = SafeMarkdown.Blocks(text, flavour);
        if (safe.IsEmpty)
        {
            return;
        }

        if (label.Length == 0 && !safe.OpensInline)
        {
            Write(safe.Lines);
        }
        else
        {
            Item("- ", () => Text(label, text));
        }
    }

    /// <summary>Everything written inside belongs to one list item.</summary>
    public void Item(string sign, Action content)
    {
        marker = (marker ?? "") + sign;
        indents.Push(indents.Peek() + new string(' ', sign.Length));
        content();
        indents.Pop();
        marker = null;
    }

    public override string ToString()
    {
        StringBuilder text = new();
        foreach (string line in lines)
        {
            text.Append(line.TrimEnd()).Append('\n');
        }

        return text.ToString();
    }

    private void Write(IReadOnlyList<string> block)
    {
        bool followsItem = marker is not null && lastItem == indents.Count;
        if (lines.Count > 0 && !followsItem)
        {
            lines.Add("");
        }

        lastItem = marker is not null && block.Count == 1 ? indents.Count : -1;
        foreach (string line in block)
        {
            lines.Add(Placed(line));
        }
    }

    private string Placed(string line)
    {
        string indent = indents.Peek();
        string lead = marker is null ? indent : indent[..^marker.Length] + marker;
        marker = null;
        return line.Length == 0 ? "" : lead + line;
    }
}
