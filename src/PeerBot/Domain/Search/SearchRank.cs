namespace PeerBot.Domain.Search;

/// <summary>Which of several hits is likelier what somebody looks for.</summary>
public static class SearchRank
{
    /// <param name="foldedText">The whole text.</param>
    /// <param name="words">The folded words of the query, all of which the text has.</param>
    /// <param name="foldedQuery">The query as one piece.</param>
    /// <returns>The higher, the likelier. Equal hits are best shown the newest first.</returns>
    public static int Of(SearchKind kind, string foldedText, IReadOnlyCollection<string> words, string foldedQuery)
    {
        int score = Weight(kind);
        if (words.Count > 1 && foldedText.Contains(foldedQuery, StringComparison.Ordinal))
        {
            score += 6;
        }

        return score + words.Sum(word => OfWord(foldedText, word));
    }

    private static int OfWord(string text, string word)
    {
        int score = 0;
        for (int at = text.IndexOf(word, StringComparison.Ordinal), found = 0;
            at >= 0 && found < 3;
            at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal), found++)
        {
            bool begins = at == 0 || !char.IsLetterOrDigit(text[at - 1]);
            bool ends = at + word.Length == text.Length || !char.IsLetterOrDigit(text[at + word.Length]);
            score += 1 + (begins ? 2 : 0) + (begins && ends ? 1 : 0);
        }

        return score;
    }

    /// <summary>What stands for a whole matter comes before what was said about it.</summary>
    private static int Weight(SearchKind kind) => kind switch
    {
        SearchKind.Question or SearchKind.Paper or SearchKind.Agenda or SearchKind.Session => 2,
        SearchKind.Answer or SearchKind.Task or SearchKind.Note => 1,
        _ => 0,
    };
}
