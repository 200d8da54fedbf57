namespace PeerBot.Domain.Minutes.Markup;

/// <summary>The one tag members use: a line break, and the hard blanks that stand beside it.</summary>
internal static class HardBreaks
{
    private static readonly string[] Tags = ["<br>", "<br/>", "<br />"];

    public static IEnumerable<string> Split(string line)
    {
        int start = 0;
        int looked = 0;
        bool inCode = false;
        for (int at = line.IndexOf('<', StringComparison.Ordinal); at >= 0; at = line.IndexOf('<', at + 1))
        {
            string? tag = Array.Find(Tags, t => string.Compare(line, at, t, 0, t.Length, StringComparison.OrdinalIgnoreCase) == 0);
            inCode ^= line.AsSpan(looked, at - looked).Count('`') % 2 != 0;
            looked = at;
            if (tag is not null && !inCode)
            {
                yield return Blanks(line[start..at]);
                start = at + tag.Length;
            }
        }

        yield return Blanks(line[start..]);
    }

    /// <summary>The tag where a line must stay one, as in a table.</summary>
    public static string Joined(string line) => string.Join(' ', Split(line));

    /// <summary>A line without blanks, soft or hard, at either end.</summary>
    public static string WithoutBlanks(string line) => Blanks(line).Trim();

    /// <summary>Leading hard blanks are how some indent their lists.</summary>
    private static string Blanks(string line)
    {
        const string Blank = "&nbsp;";
        int end = 0;
        while (end < line.Length && (line[end] == ' ' || string.CompareOrdinal(line, end, Blank, 0, Blank.Length) == 0))
        {
            end += line[end] == ' ' ? 1 : Blank.Length;
        }

        return end == 0 ? line : line[..end].Replace(Blank, " ", StringComparison.Ordinal) + line[end..];
    }
}
