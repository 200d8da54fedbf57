namespace PeerBot.Domain.Minutes.Markup;

/// <summary>Running text at the start of a line, where one sign can make a heading, a ruler, a quote or a definition.</summary>
internal static class LineStart
{
    private const int DeepestHeading = 6;

    /// <summary>A line of a longer text. What a member meant as a heading is shown bold: the headings of the page are ours.</summary>
    public static string Block(string line, MarkdownFlavour flavour) => HeadingText(line.Trim()) is { } heading
        ? $"**{InlineText.Of(heading, flavour, InlineRights.Code)}**"
        : Inline(line, flavour, InlineRights.All);

    /// <returns>Empty when nothing but blanks is left.</returns>
    public static string Inline(string line, MarkdownFlavour flavour, InlineRights rights)
    {
        string content = line.Trim();
        if (content.Length == 0)
        {
            return "";
        }

        (string escaped, int length) = Escaped(content);
        return escaped + InlineText.Of(content[length..], flavour, rights).TrimEnd();
    }

    private static string? HeadingText(string content)
    {
        int marks = content.AsSpan().IndexOfAnyExcept('#');
        return marks is > 0 and <= DeepestHeading && content[marks] == ' ' && content[marks..].Trim(' ', '#') is { Length: > 0 } text
            ? text
            : null;
    }

    private static (string Escaped, int Length) Escaped(string content)
    {
        char first = content[0];
        bool alone = content.Length == 1;
        bool beforeBlank = alone || content[1] == ' ';
        bool ruler = content.AsSpan().IndexOfAnyExcept(first, ' ') < 0;
        int digits = content.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return first switch
        {
            '#' or '>' or '=' => ($@"\{first}", 1),
            '-' or '+' or '*' or '_' when beforeBlank || ruler => ($@"\{first}", 1),
            ':' when beforeBlank => (@"\:", 1),
            '~' when beforeBlank || content.StartsWith("~~~", StringComparison.Ordinal) => ("&#126;", 1),
            '^' when alone => ("&#94;", 1),
            >= '0' and <= '9' when IsNumber(content, digits) => ($@"{content[..digits]}\{content[digits]}", digits + 1),
            _ => ("", 0),
        };
    }

    private static bool IsNumber(string content, int digits) =>
        digits > 0 && content[digits] is ('.' or ')') && (content.Length == digits + 1 || content[digits + 1] == ' ');
}
