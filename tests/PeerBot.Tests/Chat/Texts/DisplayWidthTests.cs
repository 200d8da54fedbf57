using PeerBot.Chat.Texts;

namespace PeerBot.Tests.Chat.Texts;

public sealed class DisplayWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("Ada", 3)]
    [InlineData("하늘", 4)]
    [InlineData("하늘 A.", 7)]
    [InlineData("\u1112\u1161\u1102\u1173\u11AF", 4)] // the same two syllables as loose jamo
    [InlineData("Zoe\u0308", 3)]
    [InlineData("Zoë", 3)]
    [InlineData("山田", 4)]
    [InlineData("ﾔﾏﾀ", 3)] // half-width kana
    [InlineData("ＡＢ", 4)]
    [InlineData("👩‍💻 Bo", 5)]
    [InlineData("❤️", 2)]
    [InlineData("a\u200Bb", 2)]
    public void Text_is_as_wide_as_a_terminal_shows_it(string text, int columns) => Assert.Equal(columns, DisplayWidth.Of(text));

    [Theory]
    [InlineData("하늘", 4, "하늘")]
    [InlineData("하늘이", 5, "하늘…")]
    [InlineData("하늘이", 4, "하…")]
    [InlineData("Bartholomew", 5, "Bart…")]
    [InlineData("👩‍💻👩‍💻👩‍💻", 5, "👩‍💻👩‍💻…")]
    public void What_does_not_fit_is_cut_between_letters(string text, int columns, string kept) => Assert.Equal(kept, DisplayWidth.Cut(text, columns));

    [Fact]
    public void Blanks_fill_a_text_up_to_its_columns()
    {
        Assert.Equal("하늘  |", DisplayWidth.PadRight("하늘", 6) + "|");
        Assert.Equal("|  하늘", "|" + DisplayWidth.PadLeft("하늘", 6));
        Assert.Equal("하늘", DisplayWidth.PadLeft("하늘", 3));
    }
}
