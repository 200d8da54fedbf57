using System.Collections.Immutable;

namespace PeerBot.Domain.Minutes.Markup;

/// <summary>Rows between bars, the second of which is the line under the head.</summary>
internal static class Table
{
    /// <returns>As many lines as were read, or <see langword="null"/> when no table begins here.</returns>
    public static ImmutableArray<string>? At(string[] lines, int at, MarkdownFlavour flavour)
    {
        if (!IsRow(lines[at]) || at + 1 >= lines.Length || !IsRule(lines[at + 1].Trim()))
        {
            return null;
        }

        string[] head = Cells(lines[at]);
        string[] rule = [.. Cells(lines[at + 1]).Select(Rule)];
        ImmutableArray<string>.Builder table = ImmutableArray.CreateBuilder<string>();
        table.Add(Written(head.Select(cell => Safe(cell, flavour))));
        table.Add(Written([.. rule.Take(head.Length), .. Enumerable.Repeat("---", Math.Max(0, head.Length - rule.Length))]));
        for (int row = at + 2; row < lines.Length && IsRow(lines[row]); row++)
        {
            table.Add(Written(Cells(lines[row]).Select(cell => Safe(cell, flavour))));
        }

        return table.ToImmutable();
    }

    private static bool IsRow(string line) => line.AsSpan().TrimStart().StartsWith('|');

    private static bool IsRule(string line) =>
        line.StartsWith('|') && line.Contains('-', StringComparison.Ordinal) && line.All(static c => c is '|' or '-' or ':' or ' ');

    private static string Rule(string cell) =>
        (cell.StartsWith(':') ? ":" : "") + "---" + (cell.EndsWith(':') ? ":" : "");

    private static string Safe(string cell, MarkdownFlavour flavour)
    {
        string safe = InlineText.Of(cell.Replace('\t', ' '), flavour, InlineRights.All);
        return flavour == MarkdownFlavour.Jekyll ? safe : EscapedBars(safe);
    }

    private static string EscapedBars(string safe) =>
        safe.Replace(@"\|", "|", StringComparison.Ordinal).Replace("|", @"\|", StringComparison.Ordinal);

    private static string Written(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    /// <summary>Splits at bars; one behind a backslash belongs to its cell.</summary>
    private static string[] Cells(string line)
    {
        string row = HardBreaks.Joined(line).Trim()[1..];
        List<string> cells = [];
        int start = 0;
        for (int at = 0; at < row.Length; at++)
        {
            if (row[at] == '\\')
            {
                at++;
            }
            else if (row[at] == '|')
            {
                cells.Add(row[start..at].Trim());
                start = at + 1;
            }
        }

        if (start < row.Length || cells.Count == 0)
        {
            cells.Add(row[start..].Trim());
        }

        return [.. cells];
    }
}
