using System.Collections.Immutable;

namespace PeerBot.Domain.Minutes.Reading;

/// <summary>Several names as people list them: with commas, dots, slashes or nothing but blanks between.</summary>
internal static class NameList
{
    private const int LongestHangulName = 4;

    /// <returns>The names as they were written, each with what stands in brackets behind it.</returns>
    public static ImmutableArray<string> Split(string text)
    {
        ImmutableArray<string> names = Brackets.Split(text.Trim().TrimEnd('.'), ',', '、', '，', '·', '/', '|', '&', '\n');
        return [.. names.SelectMany(SplitAtBlanks)];
    }

    // A name of Latin letters may hold blanks; Korean ones never do.
    private static IEnumerable<string> SplitAtBlanks(string name)
    {
        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && words.All(static word => IsHangulName(word)) ? words : [name];
    }

    private static bool IsHangulName(string word) =>
        PeopleBook.Bare(word) is { Length: >= 2 and <= LongestHangulName } bare && bare.All(static c => c is >= '가' and <= '힣')
        && (bare != word || word.Length >= 2);
}
