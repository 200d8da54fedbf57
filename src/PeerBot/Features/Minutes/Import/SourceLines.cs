using Markdig.Syntax;
using PeerBot.Domain.Minutes.Reading;

namespace PeerBot.Features.Minutes.Import;

/// <summary>The lines of a post, by number and by place.</summary>
internal sealed class SourceLines
{
    private readonly string source;
    private readonly string[] lines;
    private readonly int[] starts;

    public SourceLines(string source)
    {
        this.source = source;
        lines = source.Split('\n');
        starts = new int[lines.Length];
        for (int line = 1; line < lines.Length; line++)
        {
            starts[line] = starts[line - 1] + lines[line - 1].Length + 1;
        }
    }

    public int Count => lines.Length;

    public bool IsEmpty(int line) => line >= 0 && string.IsNullOrWhiteSpace(lines[line]);

    /// <returns>The number of the line that holds a place of the source.</returns>
    public int At(int place)
    {
        int found = Array.BinarySearch(starts, place);
        return found >= 0 ? found : ~found - 1;
    }

    public string Text(SourceSpan span) => span.IsEmpty ? "" : source.Substring(span.Start, span.Length);

    /// <summary>A block as it was written, its later lines moved left as far as its first.</summary>
    public string Of(Block block)
    {
        int first = block.Line;
        int last = Math.Max(first, At(block.Span.End));
        string opening = lines[first].Length == 0 ? "" : lines[first][Math.Clamp(block.Span.Start - starts[first], 0, lines[first].Length)..];
        return string.Join('\n', [opening, .. lines[(first + 1)..(last + 1)].Select(line => Outdented(line, block.Column))]).TrimEnd();
    }

    /// <returns>The lines from one to another, or <see langword="null"/> when there is nothing on them.</returns>
    public PostText? Between(int first, int last, int column)
    {
        string text = first > last ? "" : string.Join('\n', lines[first..(last + 1)].Select(line => Outdented(line, column)));
        return string.IsNullOrWhiteSpace(text) ? null : new PostText(0, text.Trim('\n').TrimEnd());
    }

    private static string Outdented(string line, int columns)
    {
        int at = 0;
        for (int column = 0; at < line.Length && column < columns && line[at] is ' ' or '\t'; at++)
        {
            column += line[at] == '\t' ? 4 - (column % 4) : 1;
        }

        return line[at..];
    }
}
