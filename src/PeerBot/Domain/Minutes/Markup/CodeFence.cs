using System.Collections.Immutable;

namespace PeerBot.Domain.Minutes.Markup;

/// <summary>A block of code between fences. One that nobody closed ends with the text.</summary>
/// <param name="Written">The block with fences longer than any row of backticks inside.</param>
internal readonly record struct CodeFence(ImmutableArray<string> Written, int LinesRead)
{
    private const int Shortest = 3;
    private const int MaxLanguage = 20;

    /// <returns>The code that begins on this line, or <see langword="null"/>.</returns>
    public static CodeFence? At(string[] lines, int at)
    {
        string opening = lines[at].Trim();
        int length = Run(opening);
        if (length < Shortest || (opening[0] == '`' && opening.AsSpan(length).Contains('`')))
        {
            return null;
        }

        int end = Array.FindIndex(lines, at + 1, line => Closes(line.AsSpan().Trim(), opening[0], length));
        int last = end < 0 ? lines.Length : end;
        int indent = Columns.Leading(lines[at]);
        string[] code = [.. lines[(at + 1)..last].Select(line => Outdented(line, indent))];

        string fence = new('`', Math.Max(Shortest, code.Select(LongestRun).DefaultIfEmpty().Max() + 1));
        return new CodeFence([fence + Language(opening[length..]), .. code, fence], Math.Min(last + 1, lines.Length) - at);
    }

    private static int Run(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] is not ('`' or '~'))
        {
            return 0;
        }

        int length = line.IndexOfAnyExcept(line[0]);
        return length < 0 ? line.Length : length;
    }

    private static bool Closes(ReadOnlySpan<char> line, char sign, int length) =>
        line.Length >= length && line.IndexOfAnyExcept(sign) < 0;

    private static string Outdented(string line, int columns)
    {
        int blanks = 0;
        while (blanks < line.Length && blanks < columns && line[blanks] == ' ')
        {
            blanks++;
        }

        return line[blanks..].TrimEnd();
    }

    private static int LongestRun(string line)
    {
        int longest = 0;
        for (int at = line.IndexOf('`', StringComparison.Ordinal); at >= 0; at = line.IndexOf('`', at))
        {
            int run = Run(line.AsSpan(at));
            longest = Math.Max(longest, run);
            at += run;
            if (at >= line.Length)
            {
                break;
            }
        }

        return longest;
    }

    private static string Language(string info)
    {
        string word = info.Trim().Split(' ', '\t')[0];
        return word.Length <= MaxLanguage && word.All(static c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '#') ? word : "";
    }
}
