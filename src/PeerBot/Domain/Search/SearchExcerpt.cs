using System.Text;

namespace PeerBot.Domain.Search;

/// <summary>The part of a text around what was found in it.</summary>
/// <param name="Before">What stands before the hit, with an ellipsis where it was cut.</param>
/// <param name="Hit">The hit as it was written.</param>
/// <param name="After">What stands after the hit, with an ellipsis where it was cut.</param>
public sealed record SearchExcerpt(string Before, string Hit, string After)
{
    private const int RoomBefore = 40;
    private const int RoomAfter = 80;

    /// <param name="text">As it was written.</param>
    /// <param name="words">Folded; the first of them that is found longest is the hit.</param>
    /// <returns><see langword="null"/> when a word is missing from the text.</returns>
    public static SearchExcerpt? Around(string text, IReadOnlyCollection<string> words)
    {
        string line = OneLine(text);
        (string folded, int[] origins) = FoldWithOrigins(line);
        if (!words.All(word => folded.Contains(word, StringComparison.Ordinal)))
        {
            return null;
        }

        string hit = words.MaxBy(word => word.Length)!;
        int at = folded.IndexOf(hit, StringComparison.Ordinal);
        int start = origins[at];
        int end = at + hit.Length < origins.Length ? origins[at + hit.Length] : line.Length;
        return Cut(line, start, Math.Max(end, start + 1));
    }

    private static SearchExcerpt Cut(string line, int start, int end)
    {
        int from = start > RoomBefore ? Letter(line, start - RoomBefore) : 0;
        int to = line.Length - end > RoomAfter ? Letter(line, end + RoomAfter) : line.Length;
        return new SearchExcerpt(
            (from > 0 ? "…" : "") + line[from..start],
            line[start..end],
            line[end..to] + (to < line.Length ? "…" : ""));
    }

    private static int Letter(string line, int at) => at < line.Length && char.IsLowSurrogate(line[at]) ? at + 1 : at;

    private static string OneLine(string text) => string.Join(
        ' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>Folds letter by letter, so that a place in the folded text leads back to one in the written text.</summary>
    private static (string Folded, int[] Origins) FoldWithOrigins(string line)
    {
        StringBuilder folded = new(line.Length);
        List<int> origins = new(line.Length);
        for (int at = 0; at < line.Length;)
        {
            int length = LetterLength(line, at);
            string letter = SearchTerms.Fold(line.Substring(at, length));
            folded.Append(letter);
            origins.AddRange(Enumerable.Repeat(at, letter.Length));
            at += length;
        }

        return (folded.ToString(), [.. origins]);
    }

    /// <summary>A letter with the marks that belong to it; decomposed Hangul composes only together.</summary>
    private static int LetterLength(string line, int at) =>
        line[at] < '\u0300' && (at + 1 == line.Length || line[at + 1] < '\u0300')
            ? 1
            : System.Globalization.StringInfo.GetNextTextElementLength(line, at);
}
