using System.Globalization;

namespace PeerBot.Features.Minutes;

/// <summary>What somebody wrote, short enough to be read in a chat. A cut text ends in an ellipsis.</summary>
internal static class Excerpt
{
    private const int Longest = 300;

    /// <summary>On one line, for a list; bullets become dots.</summary>
    public static string Of(string text) => Cut(
        string.Join(' ', text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(InLine)), Longest);

    /// <summary>With its line ends.</summary>
    /// <param name="longest">In characters as people count them.</param>
    public static string Cut(string text, int longest)
    {
        StringInfo letters = new(text);
        return letters.LengthInTextElements <= longest ? text : letters.SubstringByTextElements(0, longest) + "…";
    }

    private static string InLine(string line) => line.StartsWith("- ", StringComparison.Ordinal) ? $"· {line[2..]}" : line;
}
