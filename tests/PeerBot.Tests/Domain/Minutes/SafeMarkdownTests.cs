using PeerBot.Domain.Minutes.Markup;

namespace PeerBot.Tests.Domain.Minutes;

public sealed class SafeMarkdownTests
{
    [Theory]
    [InlineData("emphasis", "**굵게** _기울임_ ~~취소~~", "**굵게** _기울임_ ~~취소~~")]
    [InlineData("a link", "[책](https://example.org/a_b \"title\")", "[책](https://example.org/a_b)")]
    [InlineData("a bare address", "보기: https://example.org/a_b_c를 보세요", "보기: <https://example.org/a_b_c>를 보세요")]
    [InlineData("an address in brackets", "(https://example.org/a(b)).", "(<https://example.org/a%28b%29>).")]
    [InlineData("a picture", "![그림](https://example.org/a.png)", "![그림](https://example.org/a.png)")]
    [InlineData("code", "`List<int>`와 `a|b`", "`List<int>`와 `a|b`")]
    [InlineData("a formula", "$S_t < x$ 그리고 $$a^2$$", "$S_t \\lt  x$ 그리고 $$a^2$$")]
    [InlineData("prices", "$5 and $6", "$5 and $6")]
    [InlineData("arrows and comparisons", "a -> b => c → d, 1 < 2", "a -> b => c → d, 1 &lt; 2")]
    [InlineData("spans of time", "4~5시, 6~7시", "4\\~5시, 6\\~7시")]
    [InlineData("an escaped star", "\\*아님\\*", "\\*아님\\*")]
    [InlineData("a path", "C:\\temp", "C:\\\\temp")]
    [InlineData("a foreign scheme", "[눌러](javascript:alert(1))", "눌러")]
    [InlineData("a lone backtick", "it`s", "it\\`s")]
    [InlineData("a tag", "<b>x</b>", "&lt;b>x&lt;/b>")]
    public void What_members_mean_survives_on_one_line(string what, string text, string expected) =>
        Assert.Equal((what, expected), (what, SafeMarkdown.Line(text, MarkdownFlavour.CommonMark)));

    [Theory]
    [InlineData("a formula has two dollars", "$P(a|b)$", "$$P(a\\vert b)$$")]
    [InlineData("a bar makes no table", "a | b", "a \\| b")]
    [InlineData("an attribute list", "*a*{: .x}", "*a*\\{: .x}")]
    [InlineData("a tilde alone means nothing", "4~5시", "4~5시")]
    public void Jekyll_reads_some_signs_in_another_way(string what, string text, string expected) =>
        Assert.Equal((what, expected), (what, SafeMarkdown.Line(text, MarkdownFlavour.Jekyll)));

    [Theory]
    [InlineData("lines stay lines", "하나\n둘", "하나\n\n둘")]
    [InlineData("breaks are lines", "하나<br>둘<br/>&nbsp;셋", "하나\n\n둘\n\n셋")]
    [InlineData("a list after text", "목록:\n- a\n- b", "목록:\n\n- a\n- b")]
    [InlineData("four blanks or two, a level is a level", "* a\n    * b\n      - c\n* d", "- a\n  - b\n    - c\n- d")]
    [InlineData("tabs indent", "- a\n\t- b", "- a\n  - b")]
    [InlineData("text under an item stays inside", "1. a\n   b\n2. c\n\nd", "1. a\n\n   b\n\n2. c\n\nd")]
    [InlineData("a number out of line is text", "3. c\n2021. 8. 6.", "3\\. c\n\n2021\\. 8. 6.")]
    [InlineData("a heading is bold", "## 제목 ##\n내용", "**제목**\n\n내용")]
    [InlineData("rulers are text", "---\n***\na\n===", "\\---\n\n\\***\n\na\n\n\\===")]
    [InlineData("a quotation is text", "> a", "\\> a")]
    [InlineData("an open fence is closed", "```py\nx = 1", "```py\nx = 1\n```")]
    [InlineData("a fence outgrows what is inside", "~~~\n````\n~~~", "`````\n````\n`````")]
    [InlineData("code under an item", "- a\n  ```\n  x\n    y\n  ```", "- a\n\n  ```\n  x\n    y\n  ```")]
    [InlineData("a table", "|a|b|\n|:-|-|\n|`x`|<i>|", "| a | b |\n| :--- | --- |\n| `x` | &lt;i> |")]
    [InlineData("a formula over lines", "$$\na % why\n+ b\n$$", "$$a + b$$")]
    [InlineData("indented text is no code", "        a", "a")]
    [InlineData("line ends of other systems", "a\r\nb\rc\u2028d", "a\n\nb\n\nc\n\nd")]
    [InlineData("blanks alone", " \n\t\n&nbsp;", "")]
    public void Blocks_take_one_form(string what, string text, string expected)
    {
        SafeText safe = SafeMarkdown.Blocks(text, MarkdownFlavour.CommonMark);

        Assert.Equal((what, expected), (what, safe.IsEmpty ? "" : string.Join('\n', safe.Lines)));
    }

    [Fact]
    public void What_cannot_be_seen_but_does_harm_is_taken_out()
    {
        SafeText safe = SafeMarkdown.Blocks("a\u0000b\uFEFF\u202Ec\uD800d👨\u200D👩\u200D👧", MarkdownFlavour.CommonMark);

        Assert.Equal("abcd👨\u200D👩\u200D👧", Assert.Single(safe.Lines));
    }

    [Theory]
    [InlineData("plain text", true)]
    [InlineData("- a list", false)]
    [InlineData("```\ncode\n```", false)]
    [InlineData("# a heading", true)]
    public void Only_running_text_may_follow_a_label(string text, bool inline) =>
        Assert.Equal(inline, SafeMarkdown.Blocks(text, MarkdownFlavour.CommonMark).OpensInline);

    [Theory]
    [InlineData("https://example.org/a?b=c&d=e#f", "https://example.org/a?b=c&d=e#f")]
    [InlineData("HTTPS://example.org/책 ", "https://example.org/%EC%B1%85")]
    [InlineData("mailto:ada@example.org", "mailto:ada@example.org")]
    [InlineData("https://a.b/(c)[d]<e>{f}|g\"h", "https://a.b/%28c%29%5Bd%5D%3Ce%3E%7Bf%7D%7Cg%22h")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("//example.org", null)]
    [InlineData("https://", null)]
    [InlineData("https://a.b/c d", null)]
    [InlineData(null, null)]
    public void Only_addresses_of_the_web_and_of_mail_are_linked(string? address, string? expected) =>
        Assert.Equal(expected, WebAddress.Safe(address));
}
