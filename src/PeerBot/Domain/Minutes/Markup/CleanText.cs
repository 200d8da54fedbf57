using System.Text;

namespace PeerBot.Domain.Minutes.Markup;

/// <summary>Text of people as characters that every file and page can hold.</summary>
internal static class CleanText
{
    /// <summary>
    /// Makes every line end a <c>\n</c> and takes out what cannot be seen but does harm: control characters, halves of
    /// surrogate pairs, and the marks that turn the writing direction of what follows.
    /// </summary>
    public static string Of(string text)
    {
        StringBuilder clean = new(text.Length);
        for (int at = 0; at < text.Length; at++)
        {
            char c = text[at];
            if (char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                clean.Append(c).Append(text[++at]);
            }
            else if (c == '\r')
            {
                clean.Append('\n');
                at += at + 1 < text.Length && text[at + 1] == '\n' ? 1 : 0;
            }
            else if (IsLineEnd(c))
            {
                clean.Append('\n');
            }
            else if (!IsHarmful(c))
            {
                clean.Append(c == '\u00A0' ? ' ' : c);
            }
        }

        return clean.ToString();
    }

    /// <summary>The same on one line, with single blanks.</summary>
    public static string OneLine(string text) =>
        string.Join(' ', Of(text).Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static bool IsLineEnd(char c) => c is '\n' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    private static bool IsHarmful(char c) =>
        (char.IsControl(c) && c != '\t')
        || char.IsSurrogate(c)
        || c is >= '\u202A' and <= '\u202E'
        || c is >= '\u2066' and <= '\u2069'
        || c is '\uFEFF' or '\uFFFE' or '\uFFFF';
}
