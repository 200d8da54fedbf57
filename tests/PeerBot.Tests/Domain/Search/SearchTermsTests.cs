using PeerBot.Domain.Search;

namespace PeerBot.Tests.Domain.Search;

public sealed class SearchTermsTests
{
    [Theory]
    [InlineData("배포", "우리는배포를 미뤘다")]
    [InlineData("결정", "최종결정사항")]
    [InlineData("결정", "\u1100\u1167\u11AF\u110C\u1165\u11BC")] // decomposed, as some systems write
    [InlineData("피어세션", "오늘 피어세션에서")]
    [InlineData("팀", "팀원 모두")]
    [InlineData("GPU를", "gpu를 쓴다")]
    [InlineData("batch", "the Batch size")]
    [InlineData("ｂａｔｃｈ", "BATCH")]
    [InlineData("batch", "batchnorm")]
    [InlineData("lr", "LR 0.1")]
    public void Text_is_found_by(string query, string text) => Assert.True(Finds(query, text));

    [Theory]
    [InlineData("배결", "배포 결정")]
    [InlineData("norm", "batchnorm")]
    [InlineData("ba", "batch")] // two letters stand for a whole word: too many words begin with any two
    public void Text_is_not_found_by(string query, string text) => Assert.False(Finds(query, text));

    [Theory]
    [InlineData("\"; DROP TABLE questions; --")]
    [InlineData("a\" OR t2배포 NEAR(")]
    [InlineData("* ^ : { } - + ( )")]
    public void Terms_hold_letters_and_digits_alone(string query) =>
        Assert.All(
            SearchTerms.OfQuery("t1", query),
            term => Assert.All(term.TrimEnd('*'), letter => Assert.True(char.IsLetterOrDigit(letter))));

    [Fact]
    public void Every_term_begins_with_its_scope() =>
        Assert.All(SearchTerms.OfText("t7", "배포 done").Split(' '), term => Assert.StartsWith("t7", term, StringComparison.Ordinal));

    [Fact]
    public void Scope_never_runs_into_the_term_of_another() =>
        Assert.Empty(SearchTerms.OfText("t1", "23").Split(' ').Intersect(SearchTerms.OfText("t12", "3").Split(' ')));

    private static bool Finds(string query, string text)
    {
        string[] terms = SearchTerms.OfText("t1", text).Split(' ');
        return SearchTerms.OfQuery("t1", query).All(wanted => wanted.EndsWith('*')
            ? terms.Any(term => term.StartsWith(wanted[..^1], StringComparison.Ordinal))
            : terms.Contains(wanted));
    }
}
