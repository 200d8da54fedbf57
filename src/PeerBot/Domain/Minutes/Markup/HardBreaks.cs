using System.Text;

namespace PeerBot.Domain.Minutes.Markup;

/// <summary>The two pieces of HTML that members use: a line break and a hard blank. In code they are code.</summary>
internal static class HardBreaks
{
    private const string Blank = "&nbsp;";

    private static readonly string[] Tags = ["<br>", "<br/>", "<br />"];

    /// <summary>The lines between the breaks, with soft blanks.</summary>
    public static IEnumerable<string> Split(string line)
    {
        StringBuilder piece = new();
        bool inCode = false;
        int at = 0;
        while (at < line.Length)
        {
            inCode ^= line[at] == '`';
            if (!inCode && TagAt(line, at) is { } found)
            {
                yield return piece.ToString();
                piece.Clear();
                at += found.Length;
            }
            else if (!inCode && StandsAt(line, at, Blank))
            {
                piece.Append(' ');
                at += Blank.Length;
            }
            else
            {
                piece.Append(line[at++]);
            }
        }

        yield return piece.ToString();
    }

    /// <summary>The same where a line must stay one, as in a title or a table.</summary>
    public static string Joined(string line) =>
        line.AsSpan().IndexOfAny('<', '&') < 0 ? line : string.Join(' ', Split(line));

    private static string? TagAt(string line, int at) =>
        line[at] == '<' ? Array.Find(Tags, tag => StandsAt(line, at, tag)) : null;

    private static bool StandsAt(string line, int at, string sign) =>
        line[at] == sign[0] && string.Compare(line, at, sign, 0, sign.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
