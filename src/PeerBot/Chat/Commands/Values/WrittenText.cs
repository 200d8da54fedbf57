using System.Globalization;
using System.Text;
using PeerBot.Domain;

namespace PeerBot.Chat.Commands.Values;

/// <summary>What people write, made clean: composed letters, no control characters, no half characters, one kind of line end.</summary>
internal static class WrittenText
{
    /// <summary>Composing letters shortens Korean at most to a third; what is longer than that cannot fit.</summary>
    private const int MostUnitsPerLetter = 3;

    /// <summary>
    /// How many accents one letter keeps: Unicode's own bound for safe streams. No language needs more, and composing a longer
    /// heap takes time that grows with its square.
    /// </summary>
    private const int MostAccents = 30;

    private const int ExcerptLength = 40;

    /// <summary>One line: line ends and tabs become blanks.</summary>
    public static Result<string> ReadLine(OptionSpec option, string written) => Read(option, written, keepsLines: false);

    /// <summary>Several lines, ended by a line feed alone.</summary>
    public static Result<string> ReadParagraph(OptionSpec option, string written) => Read(option, written, keepsLines: true);

    /// <summary>Whether nothing is left once what cannot be seen is taken away.</summary>
    public static bool IsBlank(string written) => written.All(letter =>
        char.IsWhiteSpace(letter) || char.IsControl(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.Format);

    /// <summary>The beginning of what somebody wrote, on one line and short enough to stand in a sentence.</summary>
    public static string Excerpt(string written)
    {
        string start = written.Length > ExcerptLength * 8 ? written[..(ExcerptLength * 8)] : written;
        string line = Clean(start, keepsLines: false);
        StringInfo letters = new(line);
        return letters.LengthInTextElements <= ExcerptLength ? line : letters.SubstringByTextElements(0, ExcerptLength) + "…";
    }

    /// <summary>Takes out what must not be kept; the length is the caller's matter.</summary>
    public static string Clean(string written, bool keepsLines)
    {
        StringBuilder clean = new(written.Length);
        Rune previous = default;
        int accents = 0;
        foreach (Rune letter in written.EnumerateRunes()) // half a surrogate pair arrives as the replacement character
        {
            accents = Rune.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark ? accents + 1 : 0;
            if (accents <= MostAccents)
            {
                Append(clean, letter, previous, keepsLines);
            }

            previous = letter;
        }

        return clean.ToString().Normalize(NormalizationForm.FormC).Trim();
    }

    private static void Append(StringBuilder clean, Rune letter, Rune previous, bool keepsLines)
    {
        if (IsLineEnd(letter))
        {
            if (letter.Value != '\n' || previous.Value != '\r')
            {
                clean.Append(keepsLines ? '\n' : ' ');
            }
        }
        else if (letter.Value == '\t')
        {
            clean.Append(keepsLines ? '\t' : ' ');
        }
        else if (!Rune.IsControl(letter))
        {
            clean.Append(letter);
        }
    }

    private static bool IsLineEnd(Rune letter) => letter.Value is '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    private static Result<string> Read(OptionSpec option, string written, bool keepsLines)
    {
        if (written.Length > option.Max * MostUnitsPerLetter)
        {
            return TooLong(option, written.Length);
        }

        string clean = Clean(written, keepsLines);
        return clean.Length > option.Max ? TooLong(option, clean.Length) : clean;
    }

    private static Problem TooLong(OptionSpec option, int length) =>
        Problem.Invalid("option.too-long", ("option", option.Name), ("length", length), ("max", option.Max));
}
