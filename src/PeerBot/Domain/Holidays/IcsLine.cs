using System.Text;

namespace PeerBot.Domain.Holidays;

/// <summary>One property of an iCalendar file (RFC 5545), without its parameters.</summary>
/// <param name="Name">In upper case.</param>
/// <param name="Value">As it stands in the file; texts are still escaped.</param>
internal readonly record struct IcsLine(string Name, string Value)
{
    public bool IsBeginOf(string component) => Name == "BEGIN" && Value.Equals(component, StringComparison.OrdinalIgnoreCase);

    /// <summary>Puts folded lines together again and parts each into its name and its value; what is no property is left out.</summary>
    public static IEnumerable<IcsLine> Read(string text)
    {
        StringBuilder unfolded = new();
        foreach (ReadOnlySpan<char> line in text.AsSpan().TrimStart('\uFEFF').EnumerateLines())
        {
            bool isContinued = line.Length > 0 && line[0] is ' ' or '\t' && unfolded.Length > 0;
            unfolded.Append(isContinued || unfolded.Length == 0 ? "" : "\n").Append(isContinued ? line[1..] : line);
        }

        return unfolded.ToString().Split('\n').Select(Parse).OfType<IcsLine>();
    }

    /// <summary>A text without its escapes: <c>\n</c>, <c>\,</c>, <c>\;</c> and <c>\\</c>.</summary>
    public string Unescaped()
    {
        StringBuilder text = new(Value.Length);
        for (int at = 0; at < Value.Length; at++)
        {
            if (Value[at] == '\\' && at + 1 < Value.Length)
            {
                at++;
                text.Append(Value[at] is 'n' or 'N' ? ' ' : Value[at]);
            }
            else
            {
                text.Append(Value[at]);
            }
        }

        return text.ToString().Trim();
    }

    private static IcsLine? Parse(string line)
    {
        bool isQuoted = false;
        for (int at = 0; at < line.Length; at++)
        {
            if (line[at] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (line[at] == ':' && !isQuoted)
            {
                string name = line[..at];
                int parameters = name.IndexOf(';', StringComparison.Ordinal);
                return new IcsLine((parameters < 0 ? name : name[..parameters]).Trim().ToUpperInvariant(), line[(at + 1)..].Trim());
            }
        }

        return null;
    }
}
