using System.Text;
using System.Text.RegularExpressions;

namespace PeerBot.Domain.Minutes.Reading;

/// <summary>
/// Turns the HTML that people put into their posts into Markdown, so that one kind of marks is left to read. What is between
/// backticks or fences stays as it is.
/// </summary>
internal static partial class PostSource
{
    /// <summary>Longer lines are nobody's hand; looking for tags in them would take too long.</summary>
    private const int LongestLine = 20_000;

    /// <summary>The same text with plain line ends, without comments and tags; tables keep their breaks.</summary>
    public static string Clean(string text)
    {
        string plain = text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        StringBuilder clean = new(plain.Length);
        bool inCode = false;
        foreach (string line in Uncommented(LiquidSign().Replace(plain, "$1")).Split('\n'))
        {
            bool isFence = Fence().IsMatch(line);
            clean.Append(inCode || isFence ? line.TrimEnd() : OfLine(line)).Append('\n');
            inCode ^= isFence;
        }

        return clean.ToString();
    }

    /// <summary>A comment becomes as many empty lines, for it parts what stands around it. One that nobody closed is text.</summary>
    private static string Uncommented(string text)
    {
        StringBuilder left = new(text.Length);
        int at = 0;
        for (int open; (open = text.IndexOf("<!--", at, StringComparison.Ordinal)) >= 0;)
        {
            int close = text.IndexOf("-->", open, StringComparison.Ordinal);
            if (close < 0)
            {
                break;
            }

            left.Append(text, at, open - at).Append('\n', text.AsSpan(open, close - open).Count('\n'));
            at = close + "-->".Length;
        }

        return left.Append(text, at, text.Length - at).ToString();
    }

    private static string OfLine(string line)
    {
        if (line.Length > LongestLine || line.AsSpan().IndexOfAny('<', '&') < 0)
        {
            return line.TrimEnd();
        }

        bool isRow = line.AsSpan().TrimStart().StartsWith('|');
        string[] parts = line.Split('`');
        for (int at = 0; at < parts.Length; at += 2)
        {
            parts[at] = Marks(parts[at]);
            parts[at] = Break().Replace(parts[at], isRow ? " " : "\n" + Indent(line));
        }

        return string.Join('`', parts).TrimEnd();
    }

    private static string Marks(string part)
    {
        string marks = part.Replace("&nbsp;", " ", StringComparison.OrdinalIgnoreCase);
        marks = Image().Replace(marks, static image => $"![{Attribute(image.Value, "alt")}]({Attribute(image.Value, "src")})");
        marks = Anchor().Replace(marks, static anchor => $"[{Bare(anchor.Groups["text"].Value)}]({anchor.Groups["url"].Value})");
        marks = Bold().Replace(marks, "**${text}**");
        return Tag().Replace(marks, "");
    }

    // A picture inside a link would be a label with brackets in it, which no other part of the program takes for a link.
    private static string Bare(string label)
    {
        Match image = MarkdownImage().Match(label);
        return image.Success && image.Groups["alt"].Value.Length == 0 ? image.Groups["url"].Value : MarkdownImage().Replace(label, "${alt}");
    }

    private static string Attribute(string tag, string name) =>
        Regex.Match(tag, $"\\b{name}\\s*=\\s*[\"']?(?<value>[^\"'>]*)", RegexOptions.IgnoreCase).Groups["value"].Value.Trim();

    private static string Indent(string line) => new(' ', Marker().Match(line).Length);

    [GeneratedRegex(@"\{\{ ""(\{[{%])"" \}\}")]
    private static partial Regex LiquidSign();

    [GeneratedRegex(@"^\s*(?:[-*+]\s+|\d+[.)]\s+)*(?:```|~~~)[^`]*$")]
    private static partial Regex Fence();

    [GeneratedRegex(@"^\s*(?:(?:[-*+]|\d+[.)])\s+)?")]
    private static partial Regex Marker();

    [GeneratedRegex(@"\s*<br\s*/?>", RegexOptions.IgnoreCase)]
    private static partial Regex Break();

    [GeneratedRegex(@"<img\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Image();

    [GeneratedRegex(@"!\[(?<alt>[^\]]*)\]\((?<url>[^)\s]*)\)")]
    private static partial Regex MarkdownImage();

    [GeneratedRegex(@"<a\b[^>]*?href\s*=\s*[""']?(?<url>[^""'>\s]+)[^>]*>(?<text>.*?)</a>", RegexOptions.IgnoreCase)]
    private static partial Regex Anchor();

    [GeneratedRegex(@"<(?<tag>summary|b|strong)\b[^>]*>(?<text>[^<]+)</\k<tag>>", RegexOptions.IgnoreCase)]
    private static partial Regex Bold();

    [GeneratedRegex(@"</?(?:details|summary|div|span|p|center|font|u|b|i|em|strong|sub|sup|kbd|a|ul|ol|li|figure|figcaption|hr|h[1-6])\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
