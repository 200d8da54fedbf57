namespace PeerBot.Chat.Texts;

/// <summary>What Korean grammar asks about a word: its particles differ after a vowel and after a consonant.</summary>
internal static class Hangul
{
    private const char FirstSyllable = '가';
    private const char LastSyllable = '힣';
    private const int FinalsPerSyllable = 28;

    /// <summary>Whether a word ends in a consonant when read in Korean. Latin letters are read by their usual sound.</summary>
    public static bool EndsInConsonant(string word)
    {
        char last = word.LastOrDefault(char.IsLetterOrDigit);
        return last is >= FirstSyllable and <= LastSyllable
            ? (last - FirstSyllable) % FinalsPerSyllable != 0
            : "0136789LMNRlmnr".Contains(last, StringComparison.Ordinal);
    }
}
