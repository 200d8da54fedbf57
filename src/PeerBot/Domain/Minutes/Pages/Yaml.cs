using System.Globalization;
using System.Text;

namespace PeerBot.Domain.Minutes.Pages;

/// <summary>Text as a YAML scalar that reads back as exactly that text, whatever it holds.</summary>
internal static class Yaml
{
    /// <summary>Always in double quotes, the only form that can hold everything. Half a surrogate pair, which no file can hold, becomes U+FFFD.</summary>
    public static string Quoted(string text)
    {
        StringBuilder quoted = new("\"", text.Length + 2);
        foreach (Rune rune in text.EnumerateRunes())
        {
            quoted.Append(rune.Value switch
            {
                '"' => "\\\"",
                '\\' => @"\\",
                '\n' => @"\n",
                '\r' => @"\r",
                '\t' => @"\t",
                _ when MustEscape(rune) => $"\\u{rune.Value.ToString("X4", CultureInfo.InvariantCulture)}",
                _ => rune.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    public static string List(IEnumerable<string> items) => $"[{string.Join(", ", items.Select(Quoted))}]";

    /// <summary>What YAML forbids, what ends a line to some reader, and what turns the writing direction in an editor.</summary>
    private static bool MustEscape(Rune rune) =>
        Rune.IsControl(rune)
        || rune.Value is 0x2028 or 0x2029 or 0xFEFF or 0xFFFE or 0xFFFF
        || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
