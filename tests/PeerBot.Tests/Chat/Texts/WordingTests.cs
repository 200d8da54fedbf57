using PeerBot.Chat;
using PeerBot.Chat.Texts;
using PeerBot.Domain;

namespace PeerBot.Tests.Chat.Texts;

public sealed class WordingTests
{
    private static readonly Wording Wording = new(
        new Phrasebook(_ => new Dictionary<string, string> { ["day"] = "{date}", ["put"] = "{word}{word|을|를}" }),
        new ManualClock(new DateTimeOffset(2026, 8, 3, 6, 0, 0, TimeSpan.Zero)));

    [Theory]
    [InlineData("2026-08-04", "Tue 4 Aug", "8월 4일(화)")]
    [InlineData("2021-08-06", "Fri 6 Aug 2021", "2021년 8월 6일(금)")]
    [InlineData("2027-01-04", "Mon 4 Jan 2027", "2027년 1월 4일(월)")]
    public void Day_of_another_year_is_told_with_its_year(string date, string english, string korean)
    {
        Phrase phrase = Phrase.Of("day", ("date", DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture)));

        Assert.Equal(english, Wording.SayPlainly(phrase, Language.English));
        Assert.Equal(korean, Wording.SayPlainly(phrase, Language.Korean));
    }

    [Theory]
    [InlineData("보라", "를")]
    [InlineData("가람", "을")]
    [InlineData("learning", "을")]
    [InlineData("Adam", "을")]
    [InlineData("paper", "를")]
    [InlineData("Attention Is All You Need", "를")]
    [InlineData("LSTM", "을")]
    [InlineData("R", "을", "read as a letter")]
    [InlineData("BERT (1)", "을")]
    [InlineData("part 2!", "를")]
    [InlineData("g", "를")]
    [InlineData("?", "를")]
    public void Particle_follows_the_sound_of_the_word(string word, string particle, string? because = null) =>
        Assert.Equal((because, word + particle), (because, Wording.SayPlainly(Phrase.Of("put", ("word", word)), Language.Korean)));
}
