using System.Collections.Immutable;

namespace PeerBot.Domain.Minutes.Reading;

/// <summary>What stands in round brackets behind something, and lists whose commas may hide in brackets.</summary>
internal static class Brackets
{
    /// <returns>The text before the brackets at its end and what they hold; nothing of both when it does not end in brackets.</returns>
    public static (string Text, string Inner)? AtEnd(string line)
    {
        string text = line.TrimEnd();
        if (!text.EndsWith(')'))
        {
            return null;
        }

        int depth = 0;
        for (int at = text.Length - 1; at >= 0; at--)
        {
            depth += text[at] switch { ')' => 1, '(' => -1, _ => 0 };
            if (depth == 0)
            {
                // Brackets that touch a square one are the address of a link.
                return at > 0 && text[at - 1] == ']' ? null : (text[..at].TrimEnd(), text[(at + 1)..^1].Trim());
            }
        }

        return null;
    }

    /// <returns>The parts between the marks that stand outside all brackets, trimmed, none empty.</returns>
    public static ImmutableArray<string> Split(string text, params ReadOnlySpan<char> marks)
    {
        ImmutableArray<string>.Builder parts = ImmutableArray.CreateBuilder<string>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at <= text.Length; at++)
        {
            if (at == text.Length || (depth <= 0 && marks.Contains(text[at])))
            {
                if (text[start..at].Trim() is { Length: > 0 } part)
                {
                    parts.Add(part);
                }

                start = at + 1;
            }
            else
            {
                depth += text[at] switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 };
            }
        }

        return parts.ToImmutable();
    }
}
