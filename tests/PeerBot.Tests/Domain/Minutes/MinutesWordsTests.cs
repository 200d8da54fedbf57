using System.Text.RegularExpressions;
using PeerBot.Domain.Minutes;

namespace PeerBot.Tests.Domain.Minutes;

public sealed partial class MinutesWordsTests
{
    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public void Every_text_of_the_minutes_is_a_word_of_theirs_or_a_problem(string language)
    {
        List<string> asked = [];
        Dictionary<string, string> texts = Phrasebooks.Texts(language);

        MinutesWords.From(key =>
        {
            asked.Add(key);
            return texts[key];
        });

        Assert.Equal(texts.Keys.Where(static key => !key.StartsWith("minutes.problem.", StringComparison.Ordinal)).Order(), asked.Order());
    }

    [Fact]
    public void Both_languages_have_the_same_texts_with_the_same_places()
    {
        Dictionary<string, string> korean = Phrasebooks.Texts("ko");
        Dictionary<string, string> english = Phrasebooks.Texts("en");

        Assert.Equal(english.Keys, korean.Keys);
        Assert.All(english, text => Assert.Equal(Places(text.Value), Places(korean[text.Key])));
    }

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(static match => match.Value).Order();

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Place();
}
