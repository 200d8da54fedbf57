using System.Globalization;
using System.Text;

namespace PeerBot.Chat.Commands.Values;

/// <summary>
/// Words as they are compared: without case, composed, digits and signs of every script and width as ASCII, single blanks.
/// </summary>
internal static class Folded
{
    private const char FirstWide = '\uFF01';
    private const char LastWide = '\uFF5E';
    private const int WideDistance = 0xFEE0;

    /// <param name="written">Anything.</param>
    /// <param name="longest">In UTF-16 units. What is longer is not one of our words and folds to nothing.</param>
    public static string Fold(string written, int longest = 100)
    {
        string trimmed = written.Trim();
        if (trimmed.Length == 0 || trimmed.Length > longest)
        {
            return "";
        }

        StringBuilder folded = new(trimmed.Length);
        foreach (char letter in WrittenText.Clean(trimmed, keepsLines: false))
        {
            Append(folded, letter);
        }

        return folded.ToString();
    }

    private static void Append(StringBuilder folded, char letter)
    {
        if (char.IsWhiteSpace(letter))
        {
            if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }
        else if (CharUnicodeInfo.GetDecimalDigitValue(letter) is >= 0 and var digit)
        {
            folded.Append((char)('0' + digit));
        }
        else
        {
            folded.Append(char.ToLowerInvariant(Narrow(letter)));
        }
    }

    private static char Narrow(char letter) => letter switch
    {
        >= FirstWide and <= LastWide => (char)(letter - WideDistance),
        '\u301C' => '~',
        '–' or '—' or '−' => '-',
        _ => letter,
    };
}
