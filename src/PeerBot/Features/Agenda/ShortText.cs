using System.Globalization;

namespace PeerBot.Features.Agenda;

/// <summary>What somebody wrote, short enough for one line of a list.</summary>
internal static class ShortText
{
    private const int Longest = 140;

    /// <param name="longest">In characters as people count them.</param>
    public static string Of(string text, int longest = Longest)
    {
        string line = text.ReplaceLineEndings(" ");
        StringInfo letters = new(line);
        return letters.LengthInTextElements <= longest ? line : letters.SubstringByTextElements(0, longest) + "…";
    }

    /// <summary>Whether a text can stand whole in a sentence.</summary>
    public static bool Fits(string text) => text.Length <= Longest && !text.Contains('\n', StringComparison.Ordinal);
}
