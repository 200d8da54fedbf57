using System.Globalization;
using System.Text;

namespace PeerBot.Chat.Texts;

/// <summary>
/// How many columns a text takes where every letter is one column wide, as in a block of code. Hangul, Chinese characters, kana,
/// full-width forms and emoji take two; marks that sit on another letter and what is invisible take none. After Unicode's
/// East Asian Width, with the ambiguous letters narrow.
/// </summary>
internal static class DisplayWidth
{
    private const char Ellipsis = '…';
    private const char AsEmoji = '\uFE0F';

    /// <summary>The wide and full-width letters, first and last of each run.</summary>
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x231A, 0x231B), (0x23E9, 0x23EC), (0x23F0, 0x23F0), (0x23F3, 0x23F3), (0x25FD, 0x25FE), (0x2614, 0x2615),
        (0x2648, 0x2653), (0x267F, 0x267F), (0x2693, 0x2693), (0x26A1, 0x26A1), (0x26AA, 0x26AB), (0x26BD, 0x26BE), (0x26C4, 0x26C5),
        (0x26CE, 0x26CE), (0x26D4, 0x26D4), (0x26EA, 0x26EA), (0x26F2, 0x26F3), (0x26F5, 0x26F5), (0x26FA, 0x26FA), (0x26FD, 0x26FD),
        (0x2705, 0x2705), (0x270A, 0x270B), (0x2728, 0x2728), (0x274C, 0x274C), (0x274E, 0x274E), (0x2753, 0x2755), (0x2757, 0x2757),
        (0x2795, 0x2797), (0x27B0, 0x27B0), (0x27BF, 0x27BF), (0x2B1B, 0x2B1C), (0x2B50, 0x2B50), (0x2B55, 0x2B55), (0x2E80, 0x303E),
        (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0xA4CF), (0xA960, 0xA97F), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE10, 0xFE19),
        (0xFE30, 0xFE6F), (0xFF01, 0xFF60), (0xFFE0, 0xFFE6), (0x16FE0, 0x18DFF), (0x1AFF0, 0x1B2FF), (0x1F004, 0x1F004),
        (0x1F0CF, 0x1F0CF), (0x1F18E, 0x1F18E), (0x1F191, 0x1F19A), (0x1F1E6, 0x1F320), (0x1F32D, 0x1F335), (0x1F337, 0x1F37C),
        (0x1F37E, 0x1F393), (0x1F3A0, 0x1F3CA), (0x1F3CF, 0x1F3D3), (0x1F3E0, 0x1F3F0), (0x1F3F4, 0x1F3F4), (0x1F3F8, 0x1F43E),
        (0x1F440, 0x1F440), (0x1F442, 0x1F4FC), (0x1F4FF, 0x1F53D), (0x1F54B, 0x1F54E), (0x1F550, 0x1F567), (0x1F57A, 0x1F57A),
        (0x1F595, 0x1F596), (0x1F5A4, 0x1F5A4), (0x1F5FB, 0x1F64F), (0x1F680, 0x1F6C5), (0x1F6CC, 0x1F6CC), (0x1F6D0, 0x1F6D2),
        (0x1F6D5, 0x1F6D7), (0x1F6DC, 0x1F6DF), (0x1F6EB, 0x1F6EC), (0x1F6F4, 0x1F6FC), (0x1F7E0, 0x1F7EB), (0x1F7F0, 0x1F7F0),
        (0x1F90C, 0x1F93A), (0x1F93C, 0x1F945), (0x1F947, 0x1F9FF), (0x1FA70, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    public static int Of(string text) => Elements(text).Sum(OfElement);

    /// <summary>Fills a text up with blanks.</summary>
    /// <param name="columns">A text that is wider stays as it is.</param>
    public static string PadRight(string text, int columns) => text + Blanks(text, columns);

    /// <inheritdoc cref="PadRight"/>
    public static string PadLeft(string text, int columns) => Blanks(text, columns) + text;

    /// <summary>Cuts what does not fit, between letters as people see them, and puts an ellipsis in its place.</summary>
    /// <param name="columns">At least 1.</param>
    public static string Cut(string text, int columns)
    {
        if (Of(text) <= columns)
        {
            return text;
        }

        StringBuilder kept = new();
        int room = columns - 1;
        foreach (string element in Elements(text))
        {
            room -= OfElement(element);
            if (room < 0)
            {
                break;
            }

            kept.Append(element);
        }

        return kept.ToString().TrimEnd() + Ellipsis;
    }

    private static string Blanks(string text, int columns) => new(' ', Math.Max(0, columns - Of(text)));

    /// <summary>A letter with its marks, a syllable of loose jamo, or a joined emoji is as wide as its widest part.</summary>
    private static int OfElement(string element) =>
        element.Contains(AsEmoji, StringComparison.Ordinal) ? 2 : element.EnumerateRunes().Max(OfRune);

    private static int OfRune(Rune rune) => rune switch
    {
        _ when IsInvisible(rune) => 0,
        _ when Array.Exists(Wide, run => rune.Value >= run.First && rune.Value <= run.Last) => 2,
        _ => 1,
    };

    /// <summary>Marks, format characters, control characters, and the vowels and finals of a syllable of loose jamo.</summary>
    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control
        || rune.Value is >= 0x1160 and <= 0x11FF or >= 0xD7B0 and <= 0xD7FF;

    private static IEnumerable<string> Elements(string text)
    {
        TextElementEnumerator elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            yield return elements.GetTextElement();
        }
    }
}
