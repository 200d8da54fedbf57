using PeerBot.Platforms.Slack.Interactions;

namespace PeerBot.Tests.Platforms.Slack.Interactions;

public sealed class SlackTextTests
{
    [Theory]
    [InlineData("plain words", "plain words")]
    [InlineData("a &lt; b &amp;&amp; c &gt; d", "a < b && c > d")]
    [InlineData("&amp;lt;", "&lt;")]
    [InlineData("<@U1>", "<@U1>")]
    [InlineData("<@U1|ada>", "<@U1>")]
    [InlineData("<@W1|ada l.>", "<@W1>")]
    [InlineData("in <#C1|general>", "in #general")]
    [InlineData("in <#C1|>", "in #C1")]
    [InlineData("in <#C1>", "in #C1")]
    [InlineData("<!subteam^S1|@owls> look", "@owls look")]
    [InlineData("<!subteam^S1>", "@S1")]
    [InlineData("<!here|here> and <!channel>", "@here and @channel")]
    [InlineData("<!date^1392734382^{date}|Feb 18>", "Feb 18")]
    [InlineData("<https://example.org/a?b=1&amp;c=2>", "https://example.org/a?b=1&c=2")]
    [InlineData("<http://example.org|example.org>", "http://example.org")]
    [InlineData("<https://example.org/a|the paper>", "the paper (https://example.org/a)")]
    [InlineData("<mailto:ada@example.org|ada@example.org>", "ada@example.org")]
    [InlineData("1 < 2 <", "1 < 2 <")]
    [InlineData("<>", "<>")]
    [InlineData("하늘\u00A0가람", "하늘 가람")]
    public void Text_is_read_as_it_was_meant(string sent, string meant) => Assert.Equal(meant, SlackText.Read(sent));

    [Theory]
    [InlineData("<@U0BOT> question ask Why?", "question ask Why?")]
    [InlineData("<@U0BOT|peerbot>, question ask Why?", "question ask Why?")]
    [InlineData("hey <@U0BOT>: help", "help")]
    [InlineData("<@U1> is not the bot", "<@U1> is not the bot")]
    public void Words_to_the_bot_stand_after_its_name(string sent, string words) => Assert.Equal(words, SlackText.AfterMention(sent, "U0BOT"));
}
