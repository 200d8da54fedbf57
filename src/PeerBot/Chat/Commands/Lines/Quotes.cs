using System.Text;

namespace PeerBot.Chat.Commands.Lines;

/// <summary>The quotes of one line. Every mark is looked for at most once from end to end, so a line costs linear time.</summary>
/// <remarks>
/// A quote closes only before a blank, a comma or the end, so an apostrophe inside a word opens and closes nothing. Between
/// double quotes <c>\"</c> means the quote and <c>\\</c> the backslash.
/// </remarks>
internal sealed class Quotes(string line)
{
    private const string Openers = "\"'“‘«「『";
    private const string Closers = "\"'”’»」』";

    private readonly Dictionary<char, int> hopeless = [];

    /// <returns>The quoted word that begins at a place, or <see langword="null"/> when none does.</returns>
    public LineWord? Find(int start)
    {
        int kind = Openers.IndexOf(line[start], StringComparison.Ordinal);
        if (kind < 0)
        {
            return null;
        }

        char closer = Closers[kind];
        if (hopeless.TryGetValue(closer, out int from) && start >= from)
        {
            return null;
        }

        int end = End(start + 1, closer);
        if (end < 0)
        {
            hopeless[closer] = start;
            return null;
        }

        string inner = line[(start + 1)..end];
        return new LineWord(start, end + 1, closer == '"' ? Unescape(inner) : inner);
    }

    /// <summary>Puts text into quotes so that it is read back as it was.</summary>
    public static string Around(string text)
    {
        for (int kind = 0; kind < Openers.Length; kind++)
        {
            if (!text.Contains(Closers[kind]) && (kind > 0 || !text.Contains('\\')))
            {
                return $"{Openers[kind]}{text}{Closers[kind]}";
            }
        }

        return $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }

    private int End(int from, char closer)
    {
        for (int at = from; at < line.Length; at++)
        {
            if (closer == '"' && line[at] == '\\')
            {
                at++;
            }
            else if (line[at] == closer && (at + 1 == line.Length || char.IsWhiteSpace(line[at + 1]) || line[at + 1] is ',' or '，'))
            {
                return at;
            }
        }

        return -1;
    }

    private static string Unescape(string inner)
    {
        if (!inner.Contains('\\'))
        {
            return inner;
        }

        StringBuilder text = new(inner.Length);
        for (int at = 0; at < inner.Length; at++)
        {
            bool isEscape = inner[at] == '\\' && at + 1 < inner.Length && inner[at + 1] is '\\' or '"';
            text.Append(isEscape ? inner[++at] : inner[at]);
        }

        return text.ToString();
    }
}
