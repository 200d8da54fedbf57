using System.Collections.Immutable;
using System.Text;

namespace PeerBot.Domain.Search;

/// <summary>
/// Makes the terms under which a text is found. Words of alphabets stand whole; in writing that glues words together (Hangul,
/// Han, Kana) every two neighbouring letters are a term, so that a word of two letters is found inside a longer one.
/// </summary>
/// <remarks>
/// Terms are letters and digits only, so nothing that a person writes can be read as a part of the query language. Each begins
/// with its scope: whoever searches one scope never meets the entries of another.
/// </remarks>
public static class SearchTerms
{
    /// <summary>Raised with every change of how terms are made, which builds the index anew.</summary>
    public const int Version = 1;

    /// <summary>Stands between a scope and a term, so that scope 1 with the term 23 is not scope 12 with the term 3.</summary>
    private const char Seam = 'x';

    /// <summary>From so many letters on a word of an alphabet is found by its beginning.</summary>
    private const int ShortestBeginning = 3;

    private const int LongestWord = 40;

    /// <summary>Composed, without case, every width alike.</summary>
    public static string Fold(string text) => text.Normalize(NormalizationForm.FormKC).ToLowerInvariant();

    /// <summary>The terms of a text, parted by blanks; each once.</summary>
    /// <param name="scope">Who may find it: a letter and a number.</param>
    public static string OfText(string scope, string text)
    {
        HashSet<string> terms = new(StringComparer.Ordinal);
        foreach (string run in Runs(Fold(text)))
        {
            if (IsGlued(run[0]))
            {
                terms.UnionWith(Pairs(run));
                terms.Add(run[..1]);
                terms.Add(run[^1..]);
            }
            else
            {
                terms.Add(Cut(run));
            }
        }

        return string.Join(' ', terms.Select(term => scope + Seam + term));
    }

    /// <summary>The terms that an entry must have to be worth a look; those that are found by their beginning end in a star.</summary>
    /// <returns>Empty when there is no letter or digit in the words.</returns>
    public static ImmutableArray<string> OfQuery(string scope, string words) =>
    [
        .. Runs(Fold(words)).SelectMany(Wanted).Distinct().Select(term => scope + Seam + term),
    ];

    /// <summary>The words of a query, folded as texts are.</summary>
    public static ImmutableArray<string> Words(string query) =>
        [.. Fold(query).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(HasLetter).Distinct()];

    private static bool HasLetter(string word) => word.Any(char.IsLetterOrDigit);

    private static IEnumerable<string> Wanted(string run) => run switch
    {
        _ when IsGlued(run[0]) && run.Length == 1 => [run],
        _ when IsGlued(run[0]) => Pairs(run),
        { Length: < ShortestBeginning } => [run],
        _ => [Cut(run) + "*"],
    };

    private static string Cut(string run) => run.Length > LongestWord ? run[..LongestWord] : run;

    private static IEnumerable<string> Pairs(string run) =>
        Enumerable.Range(0, Math.Max(0, run.Length - 1)).Select(start => run.Substring(start, 2));

    /// <summary>Stretches of letters and digits of one manner of writing.</summary>
    private static IEnumerable<string> Runs(string text)
    {
        int start = 0;
        for (int end = 0; end <= text.Length; end++)
        {
            bool goesOn = end < text.Length && IsPart(text[end]) && (end == start || IsGlued(text[end]) == IsGlued(text[start]));
            if (!goesOn)
            {
                if (end > start)
                {
                    yield return text[start..end];
                }

                start = end < text.Length && IsPart(text[end]) ? end : end + 1;
            }
        }
    }

    private static bool IsPart(char letter) => char.IsLetterOrDigit(letter);

    private static bool IsGlued(char letter) => letter is
        (>= '\u1100' and <= '\u11FF') or (>= '\u3040' and <= '\u30FF') or (>= '\u3130' and <= '\u318F')
        or (>= '\u3400' and <= '\u9FFF') or (>= '\uA960' and <= '\uD7FF') or (>= '\uF900' and <= '\uFAFF');
}
