using System.Text;

namespace PeerBot.Domain.Minutes.Markup;

/// <summary>
/// LaTeX between dollars. It must stay harmless for a reader that knows no formulas and sees plain text, and for kramdown,
/// which knows only two dollars and takes a bar for a table.
/// </summary>
internal static class Formula
{
    /// <summary>Longer formulas are plain text, which keeps the search for the end bounded.</summary>
    public const int MaxLength = 1000;

    /// <returns>How many characters were read; 0 when no formula begins here.</returns>
    public static int Read(string line, int at, MarkdownFlavour flavour, StringBuilder safe)
    {
        string dollars = at + 1 < line.Length && line[at + 1] == '$' ? "$$" : "$";
        int start = at + dollars.Length;
        int window = Math.Min(MaxLength, line.Length - start);
        int length = line.AsSpan(start, window).IndexOf(dollars);
        if (length <= 0 || Safe(line.Substring(start, length), flavour) is not { } formula)
        {
            return 0;
        }

        int end = start + length + dollars.Length;
        if (dollars.Length == 1 && (HasOuterBlank(line.AsSpan(start, length)) || (end < line.Length && char.IsAsciiDigit(line[end]))))
        {
            return 0; // prices: "$5 and $6"
        }

        string sign = flavour == MarkdownFlavour.Jekyll ? "$$" : dollars;
        safe.Append(sign).Append(formula).Append(sign);
        return end - at;
    }

    /// <returns>The formula without signs that mean something outside LaTeX, or <see langword="null"/> when it cannot be one.</returns>
    public static string? Safe(string formula, MarkdownFlavour flavour)
    {
        if (string.IsNullOrWhiteSpace(formula) || formula.EndsWith('\\') || formula.AsSpan().IndexOfAny('`', '$') >= 0
            || formula.Contains("](", StringComparison.Ordinal) || formula.Contains("]:", StringComparison.Ordinal))
        {
            return null;
        }

        string safe = formula.Replace("<", @"\lt ", StringComparison.Ordinal).Replace(">", @"\gt ", StringComparison.Ordinal);
        return flavour == MarkdownFlavour.Jekyll
            ? safe.Replace(@"\|", @"\Vert ", StringComparison.Ordinal).Replace("|", @"\vert ", StringComparison.Ordinal)
            : safe;
    }

    private static bool HasOuterBlank(ReadOnlySpan<char> formula) =>
        char.IsWhiteSpace(formula[0]) || char.IsWhiteSpace(formula[^1]);
}
