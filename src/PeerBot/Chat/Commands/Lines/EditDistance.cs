using System.Text;

namespace PeerBot.Chat.Commands.Lines;

/// <summary>How many slips of the finger lie between two words: a letter too many, missing, wrong, or two swapped.</summary>
internal static class EditDistance
{
    /// <summary>Words of commands are shorter; anything longer is no misspelling of one.</summary>
    private const int Longest = 100;

    /// <summary>Korean syllables count by their letters, since one slip changes one letter.</summary>
    /// <returns>The distance, or <see cref="int.MaxValue"/> for words too long to be a command's.</returns>
    public static int Between(string one, string other)
    {
        if (one.Length > Longest || other.Length > Longest)
        {
            return int.MaxValue;
        }

        string left = one.Normalize(NormalizationForm.FormD);
        string right = other.Normalize(NormalizationForm.FormD);
        int[][] rows = [.. Enumerable.Range(0, left.Length + 1).Select(_ => new int[right.Length + 1])];
        for (int i = 0; i <= left.Length; i++)
        {
            for (int j = 0; j <= right.Length; j++)
            {
                rows[i][j] = Math.Min(i, j) == 0 ? Math.Max(i, j) : Cheapest(rows, left, right, i, j);
            }
        }

        return rows[left.Length][right.Length];
    }

    /// <summary>Whether a word is a likely misspelling of another: one slip, or two in a word of six letters or more.</summary>
    public static bool IsNear(string written, string word) =>
        Between(written, word) <= (word.Normalize(NormalizationForm.FormD).Length >= 6 ? 2 : 1);

    private static int Cheapest(int[][] rows, string left, string right, int i, int j)
    {
        int replaced = rows[i - 1][j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
        int best = Math.Min(replaced, Math.Min(rows[i - 1][j], rows[i][j - 1]) + 1);
        bool isSwap = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
        return isSwap ? Math.Min(best, rows[i - 2][j - 2] + 1) : best;
    }
}
