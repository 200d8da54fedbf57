namespace PeerBot.Chat.Texts;

/// <summary>What Korean grammar asks about a word: its particles differ after a vowel and after a consonant.</summary>
internal static class Hangul
{
    private const char FirstSyllable = '가';
    private const char LastSyllable = '힣';
    private const int FinalsPerSyllable = 28;

    /// <summary>
    /// Whether a word ends in a consonant when read in Korean. Abbreviations are read letter by letter (LSTM, R), other Latin
    /// words by their usual sound: an <c>r</c> at the end is not heard, an <c>ng</c> is.
    /// </summary>
    public static bool EndsInConsonant(string word)
    {
        int at = word.Length - 1;
        while (at >= 0 && !char.IsLetterOrDigit(word[at]))
        {
            at--;
        }

        char last = at < 0 ? default : word[at];
        return last is >= FirstSyllable and <= LastSyllable
            ? (last - FirstSyllable) % FinalsPerSyllable != 0
            : "0136789LMNRlmn".Contains(last, StringComparison.Ordinal) || (last == 'g' && at > 0 && word[at - 1] == 'n');
    }
}
