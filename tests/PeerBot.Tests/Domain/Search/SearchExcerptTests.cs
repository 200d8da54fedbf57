using PeerBot.Domain.Search;

namespace PeerBot.Tests.Domain.Search;

public sealed class SearchExcerptTests
{
    [Fact]
    public void Hit_is_shown_as_it_was_written() =>
        Assert.Equal(new SearchExcerpt("The ", "ＢＡＴＣＨ", " is small"), SearchExcerpt.Around("The ＢＡＴＣＨ is small", ["batch"]));

    [Fact]
    public void Lines_become_one() =>
        Assert.Equal(new SearchExcerpt("우리는 ", "배포", "를 미뤘다"), SearchExcerpt.Around("우리는\n배포를\n\n미뤘다", ["배포"]));

    [Fact]
    public void Long_text_is_cut_on_both_sides()
    {
        SearchExcerpt found = SearchExcerpt.Around(new string('a', 500) + " hit " + new string('b', 500), ["hit"])!;

        Assert.Equal("hit", found.Hit);
        Assert.StartsWith("…", found.Before, StringComparison.Ordinal);
        Assert.EndsWith("…", found.After, StringComparison.Ordinal);
        Assert.True(found.Before.Length + found.After.Length < 130);
    }

    [Fact]
    public void Text_without_one_of_the_words_is_no_hit() => Assert.Null(SearchExcerpt.Around("only one of them", ["one", "other"]));
}
