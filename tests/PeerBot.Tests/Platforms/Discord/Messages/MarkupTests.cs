using System.Text;
using PeerBot.Chat.Messages;
using PeerBot.Chat.Texts;
using PeerBot.Domain.Teams;
using PeerBot.Platforms.Discord.Messages;

namespace PeerBot.Tests.Platforms.Discord.Messages;

public sealed class MarkupTests
{
    private static readonly Member Ada = new(new MemberId(1), "A_da_", null, "4711", new DateOnly(2026, 8, 3), null, false);

    [Theory]
    [InlineData("**bold** _it_ ~~x~~ ||y|| `z`", @"\*\*bold\*\* \_it\_ \~\~x\~\~ \|\|y\|\| \`z\`")]
    [InlineData("[click](https://evil.test)", @"\[click\]\(https://evil.test\)")]
    [InlineData("<@4711> <#1> <t:1:R> @everyone", @"\<\@4711\> \<#1\> \<t:1:R\> \@everyone")]
    [InlineData("# big\n- item\n1. one", "\\# big\n\\- item\n1\\. one")]
    [InlineData("see https://arxiv.org/abs/1706_03762 now", "see https://arxiv.org/abs/1706_03762 now")]
    [InlineData(@"back\slash", @"back\\slash")]
    public void What_a_user_wrote_is_shown_and_never_read_as_markup(string written, string expected) =>
        Assert.Equal(expected, Markup.Escape(written));

    [Fact]
    public void Only_who_must_act_is_notified()
    {
        Span[] spans = [new Mention(Ada, Ping: false), new Plain(" "), new Mention(Ada, Ping: true)];

        Assert.Equal(@"A\_da\_ <@4711>", Markup.Of(spans));
        Assert.Equal("4711", Assert.Single(Markup.Pinged(spans)));
    }

    [Fact]
    public void Time_is_shown_in_each_readers_zone() =>
        Assert.Equal("<t:1785736800:f>", Markup.Of([new Moment(DateTimeOffset.FromUnixTimeSeconds(1785736800))]));

    [Fact]
    public void Preformatted_text_cannot_end_its_own_block() =>
        Assert.Equal(2, Count(Markup.Fenced("a ``` b ``` c"), "```"));

    [Theory]
    [InlineData("가나다라마바사 ")]
    [InlineData("👩‍👩‍👧‍👦")]
    [InlineData("e\u0301\u0302")]
    [InlineData("line\n")]
    public void Long_text_is_parted_between_letters_and_nothing_is_lost(string unit)
    {
        string text = string.Concat(Enumerable.Repeat(unit, 1500));

        string[] pages = [.. Pages.Split(text, 2000)];

        Assert.True(pages.Length > 1);
        Assert.All(pages, page => Assert.InRange(page.Length, 1, 2000));
        Assert.All(pages, page => Assert.Equal(page, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(page))));
        Assert.All(pages, page => Assert.False(page.StartsWith('\u200d') || page.StartsWith('\u0301')));
        Assert.Equal(Letters(text), Letters(string.Concat(pages)));
    }

    [Fact]
    public void Code_block_that_runs_over_the_end_goes_on_in_the_next_part()
    {
        string[] pages = [.. Pages.Split(Markup.Fenced(string.Join('\n', Enumerable.Range(0, 400).Select(line => $"row {line}"))), 2000)];

        Assert.True(pages.Length > 1);
        Assert.All(pages, page => Assert.StartsWith("```", page, StringComparison.Ordinal));
        Assert.All(pages, page => Assert.EndsWith("```", page, StringComparison.Ordinal));
        Assert.All(pages, page => Assert.InRange(page.Length, 1, 2000));
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static string Letters(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
