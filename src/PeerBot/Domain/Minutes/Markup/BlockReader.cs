namespace PeerBot.Domain.Minutes.Markup;

/// <summary>Reads clean text line by line and writes each block in one form that all readers understand the same way.</summary>
internal sealed class BlockReader(string text, MarkdownFlavour flavour)
{
    private readonly string[] lines = text.Split('\n');
    private readonly BlockLines written = new();
    private readonly ListLevels lists = new();

    public SafeText Read()
    {
        int at = 0;
        while (at < lines.Length)
        {
            at += ReadCode(at) is var code and > 0 ? code
                : ReadFormula(at) is var formula and > 0 ? formula
                : ReadTable(at) is var table and > 0 ? table
                : ReadLine(at);
        }

        return written.ToText();
    }

    private int ReadCode(int at)
    {
        if (CodeFence.At(lines, at) is not { } fence)
        {
            return 0;
        }

        written.Block(lists.IndentOf(Columns.Leading(lines[at])), fence.Written);
        return fence.LinesRead;
    }

    /// <summary>A formula over several lines becomes one line: a blank means the same to LaTeX, and no line of it can be a mark.</summary>
    private int ReadFormula(int at)
    {
        if (lines[at].Trim() != "$$")
        {
            return 0;
        }

        int end = Array.FindIndex(lines, at + 1, Math.Min(FormulaLines, lines.Length - at - 1), static line => line.Trim() == "$$");
        string formula = end < 0 ? "" : string.Join(' ', lines[(at + 1)..end].Select(WithoutComment)).Trim();
        if (Formula.Safe(formula, flavour) is not { } safe)
        {
            return 0;
        }

        written.Block(lists.IndentOf(Columns.Leading(lines[at])), [$"$${safe}$$"]);
        return end - at + 1;
    }

    private const int FormulaLines = 50;

    private static string WithoutComment(string line)
    {
        int percent = line.IndexOf('%', StringComparison.Ordinal);
        return (percent >= 0 && (percent == 0 || line[percent - 1] != '\\') ? line[..percent] : line).Trim();
    }

    private int ReadTable(int at)
    {
        if (Table.At(lines, at, flavour) is not { } table)
        {
            return 0;
        }

        written.Block(lists.IndentOf(Columns.Leading(lines[at])), table);
        return table.Length;
    }

    private int ReadLine(int at)
    {
        foreach (string line in HardBreaks.Split(lines[at]))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                WriteLine(line);
            }
        }

        return 1;
    }

    private void WriteLine(string line)
    {
        int columns = Columns.Leading(line);
        string content = line.Trim().Replace('\t', ' ');
        ListMarker marker = ListMarker.Of(content) ?? default;
        bool isItem = marker.Length > 0 && lists.Accepts(marker, columns);
        string safe = LineStart.Block(isItem ? content[marker.Length..] : content, flavour);
        if (safe.Length == 0)
        {
            return;
        }

        if (isItem)
        {
            written.Item(lists.Add(marker, columns), marker.Written + safe);
        }
        else
        {
            written.Paragraph(lists.IndentOf(columns), safe);
        }
    }
}
