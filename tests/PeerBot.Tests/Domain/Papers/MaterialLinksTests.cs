using PeerBot.Domain.Papers;

namespace PeerBot.Tests.Domain.Papers;

public sealed class MaterialLinksTests
{
    public static TheoryData<string, string[]> Written => new()
    {
        { "https://example.org/a", ["example.org|https://example.org/a"] },
        { "slides https://example.org/a.", ["slides|https://example.org/a"] },
        { "slides: https://example.org/a, my code https://example.org/b", ["slides|https://example.org/a", "my code|https://example.org/b"] },
        { "정리 https://example.org/a\n코드 https://example.org/b", ["정리|https://example.org/a", "코드|https://example.org/b"] },
        { "[week 1](https://example.org/a) [code](https://example.org/b)", ["week 1|https://example.org/a", "code|https://example.org/b"] },
        { "<https://example.org/a|slides> <https://example.org/b>", ["slides|https://example.org/a", "example.org|https://example.org/b"] },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void Links_are_read_as_people_write_them(string written, string[] expected) =>
        Assert.Equal(expected, MaterialLinks.Read(written).Value.Select(link => $"{link.Label}|{link.Url}"));

    [Theory]
    [InlineData("slides")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://example.org/a and the code")]
    [InlineData("slides https://")]
    public void What_has_no_link_is_refused_rather_than_lost(string written) =>
        Assert.Equal("paper.material-unreadable", MaterialLinks.Read(written).Problem?.Sentence.Key);

    [Fact]
    public void Twenty_links_fit_and_no_more()
    {
        string[] links = [.. Enumerable.Range(0, 21).Select(at => $"https://example.org/{at}")];

        Assert.Equal(20, MaterialLinks.Read(string.Join(' ', links[..20])).Value.Count);
        Assert.Equal("paper.material-too-many", MaterialLinks.Read(string.Join(' ', links)).Problem?.Sentence.Key);
    }
}
