using System.Text;

namespace PeerBot.Domain.Minutes.Markup;

/// <summary>Which addresses may stand in the minutes, and how they are written so that nothing in them is a mark.</summary>
internal static class WebAddress
{
    public const int MaxLength = 2000;

    private const string Unchanged = "-._~:/?#@!$&'*+,;=%";

    private static readonly string[] Schemes = ["https://", "http://", "mailto:"];

    /// <returns>The address in characters that mean nothing to Markdown, or <see langword="null"/> unless it is an absolute web or mail address.</returns>
    public static string? Safe(string? address)
    {
        string trimmed = CleanText.Of(address ?? "").Trim();
        string? scheme = Schemes.FirstOrDefault(s => trimmed.StartsWith(s, StringComparison.OrdinalIgnoreCase));
        return scheme is null || trimmed.Length == scheme.Length || trimmed.Length > MaxLength || trimmed.Any(char.IsWhiteSpace)
            ? null
            : scheme + Encoded(trimmed.AsSpan(scheme.Length));
    }

    /// <summary>Finds how long the bare address at the start of a text is; sentence marks at its end are not part of it.</summary>
    /// <returns>0 when no address starts here.</returns>
    public static int BareLength(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            && !text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        int length = 0;
        int open = 0;
        while (length < text.Length && length < MaxLength && IsBare(text[length]))
        {
            open += text[length] switch { '(' => 1, ')' => -1, _ => 0 };
            if (open < 0)
            {
                break;
            }

            length++;
        }

        while (length > 0 && ".,;:!?'*_~(".Contains(text[length - 1]))
        {
            length--;
        }

        return length > text.IndexOf("://") + 3 ? length : 0;
    }

    private static bool IsBare(char c) => char.IsAsciiLetterOrDigit(c) || Unchanged.Contains(c) || c is '(' or ')';

    private static string Encoded(ReadOnlySpan<char> rest)
    {
        StringBuilder encoded = new(rest.Length);
        Span<byte> bytes = stackalloc byte[4];
        foreach (Rune rune in rest.EnumerateRunes())
        {
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || Unchanged.Contains((char)rune.Value)))
            {
                encoded.Append((char)rune.Value);
                continue;
            }

            foreach (byte b in bytes[..rune.EncodeToUtf8(bytes)])
            {
                encoded.Append('%').Append(Convert.ToHexString([b]));
            }
        }

        return encoded.ToString();
    }
}
