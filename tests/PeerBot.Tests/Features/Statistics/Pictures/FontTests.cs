using System.Text;
using PeerBot.Features.Statistics.Pictures;

namespace PeerBot.Tests.Features.Statistics.Pictures;

public sealed class FontTests
{
    [Fact]
    public void Every_syllable_of_Hangul_has_an_outline_of_its_own()
    {
        int[] syllables = [.. Enumerable.Range('가', '힣' - '가' + 1)];
        int[] glyphs = [.. syllables.Select(syllable => Font.Shared.GlyphOf(new Rune(syllable)))];

        Assert.Equal(11_172, glyphs.Distinct().Count());
        Assert.DoesNotContain(0, glyphs);
        Assert.All(glyphs, glyph => Assert.NotEmpty(Font.Shared.OutlineOf(glyph)));
    }

    [Theory]
    [InlineData('a')]
    [InlineData('Z')]
    [InlineData('é')]
    [InlineData('Ö')]
    [InlineData('ž')]
    [InlineData('Ж')]
    [InlineData('ω')]
    [InlineData('か')]
    [InlineData('0')]
    [InlineData('…')]
    [InlineData('·')]
    public void Letter_that_names_and_numbers_are_written_with_is_there(char letter) => Assert.NotEqual(0, Font.Shared.GlyphOf(new Rune(letter)));

    [Theory]
    [InlineData("山")]
    [InlineData("🦉")]
    public void Letter_that_is_missing_is_an_empty_frame(string letter)
    {
        int glyph = Font.Shared.GlyphOf(letter.EnumerateRunes().Single());

        Assert.Equal(0, glyph);
        Assert.NotEmpty(Font.Shared.OutlineOf(glyph));
    }

    [Fact]
    public void Hangul_is_wider_than_a_Latin_letter_and_a_blank_has_no_outline()
    {
        Assert.True(Lettering.WidthOf("하", 20) > Lettering.WidthOf("i", 20));
        Assert.Empty(Font.Shared.OutlineOf(Font.Shared.GlyphOf(new Rune(' '))));
    }
}
