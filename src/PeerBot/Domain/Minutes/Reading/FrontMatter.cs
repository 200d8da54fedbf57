using System.Collections.Immutable;

namespace PeerBot.Domain.Minutes.Reading;

/// <summary>
/// The head of a post between two lines of hyphens. Only plain keys at its margin are read; anything deeper is a matter of
/// the site that the post was written for.
/// </summary>
internal sealed record FrontMatter(ImmutableDictionary<string, string> Values)
{
    public static FrontMatter None { get; } = new(ImmutableDictionary<string, string>.Empty);

    public string? Title => Values.GetValueOrDefault("title");

    public string? Date => Values.GetValueOrDefault("date");

    /// <returns>The head, and the text below it.</returns>
    public static (FrontMatter Front, string Body) Split(string text)
    {
        string[] lines = text.Split('\n');
        int end = lines[0].TrimEnd() == "---" ? Array.FindIndex(lines, 1, static line => line.TrimEnd() is "---" or "...") : -1;
        return end < 0
            ? (None, text)
            : (new FrontMatter(Read(lines[1..end])), string.Join('\n', lines[(end + 1)..]));
    }

    private static ImmutableDictionary<string, string> Read(IEnumerable<string> lines)
    {
        ImmutableDictionary<string, string>.Builder values = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (string line in lines)
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && !char.IsWhiteSpace(line[0]) && line[0] is not ('-' or '#'))
            {
                values[line[..colon].Trim()] = Unquoted(line[(colon + 1)..].Trim());
            }
        }

        return values.ToImmutable();
    }

    private static string Unquoted(string value) => value.Length >= 2 && value[0] == value[^1] && value[0] is '"' or '\''
        ? value[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal).Replace(@"\\", @"\", StringComparison.Ordinal)
        : value;
}
