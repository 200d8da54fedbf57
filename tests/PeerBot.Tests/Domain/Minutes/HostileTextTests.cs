using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PeerBot.Domain.Minutes;

namespace PeerBot.Tests.Domain.Minutes;

/// <summary>Reads the pages with a Markdown reader of others and looks for anything that is not ours.</summary>
public sealed class HostileTextTests
{
    private static readonly MarkdownPipeline Strict = new MarkdownPipelineBuilder().Build();

    private static readonly MarkdownPipeline Rich = new MarkdownPipelineBuilder()
        .UsePipeTables().UseFootnotes().UseAutoLinks().UseEmphasisExtras().UseDefinitionLists().UseAbbreviations().UseTaskLists().Build();

    private static readonly DayRecord Harmless = HostileTexts.Everywhere("x");

    public static TheoryData<string> Texts => HostileTexts.All;

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_hostile_text_in_every_place_changes_nothing_but_its_place(string text) => AssertInert(text);

    [Fact]
    public void Marks_thrown_together_at_random_change_nothing_but_their_place()
    {
        for (int seed = 0; seed < 500; seed++)
        {
            AssertInert(HostileTexts.Random(seed));
        }
    }

    [Theory]
    [InlineData("# ")]
    [InlineData("[")]
    [InlineData("[a](")]
    [InlineData("`")]
    [InlineData("` ``")]
    [InlineData("$")]
    [InlineData("$a ")]
    [InlineData("<br>")]
    [InlineData("&nbsp;")]
    [InlineData("```\n")]
    [InlineData("$$\n")]
    [InlineData("- ")]
    [InlineData("  - a\n")]
    [InlineData("|a|\n|-|\n")]
    [InlineData("https://")]
    [InlineData("{{")]
    [InlineData("\\")]
    public async Task A_text_of_a_hundred_thousand_characters_takes_a_moment(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        DayRecord day = SampleDays.Empty with { Sessions = [new SessionRecord { Notes = [new NoteRecord(text)] }] };

        string page = await Task.Run(() => MinutesExport.Write(day, MinutesFormat.Jekyll, Phrasebooks.Korean).Text).WaitAsync(TimeSpan.FromSeconds(5));

        Assert.EndsWith("\n", page, StringComparison.Ordinal);
    }

    private static void AssertInert(string text)
    {
        foreach (MinutesFormat format in new[] { MinutesFormat.Jekyll, MinutesFormat.Notion, MinutesFormat.Plain })
        {
            string page = Page(HostileTexts.Everywhere(text), text, format);
            string harmless = Page(Harmless, "x", format);
            AssertWellFormed(page, text);
            foreach (MarkdownPipeline reader in new[] { Strict, Rich })
            {
                MarkdownDocument document = Markdown.Parse(page, reader);
                Assert.Equal(Headings(Markdown.Parse(harmless, reader)), Headings(document));
                AssertNothingForeign(document, text);
            }
        }
    }

    /// <summary>The text below the front matter, as Liquid would hand it on.</summary>
    private static string Page(DayRecord day, string text, MinutesFormat format)
    {
        string page = MinutesExport.Write(day, format, Phrasebooks.English, HostileTexts.Own(text)).Text;
        if (format != MinutesFormat.Jekyll)
        {
            return page;
        }

        string body = page[(page.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..];
        string withoutOurs = body.Replace("{{ \"{{\" }}", "", StringComparison.Ordinal).Replace("{{ \"{%\" }}", "", StringComparison.Ordinal);
        Assert.DoesNotContain("{{", withoutOurs, StringComparison.Ordinal);
        Assert.DoesNotContain("{%", withoutOurs, StringComparison.Ordinal);
        return body.Replace("{{ \"{{\" }}", "{{", StringComparison.Ordinal).Replace("{{ \"{%\" }}", "{%", StringComparison.Ordinal);
    }

    private static void AssertWellFormed(string page, string text)
    {
        Assert.EndsWith("\n", page, StringComparison.Ordinal);
        Assert.False(page.EndsWith("\n\n", StringComparison.Ordinal), text);
        Assert.All(page.Split('\n'), line => Assert.True(line.Length == 0 || line[^1] is not (' ' or '\t'), $"A trailing blank after {text}: {line}"));
        Assert.DoesNotContain(page, static c => char.IsControl(c) && c is not ('\n' or '\t'));
        Assert.DoesNotContain(page, static c => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029');
    }

    private static IEnumerable<string> Headings(MarkdownDocument document) => document.Descendants<HeadingBlock>()
        .Select(static heading => $"{heading.Level} {heading.HeaderChar} {OwnWords(heading)}");

    /// <summary>Our headings have one piece of plain text; where a member's title stands, only the level is compared.</summary>
    private static string OwnWords(HeadingBlock heading)
    {
        string text = string.Concat(heading.Inline?.Descendants<LiteralInline>().Select(static part => part.Content.ToString()) ?? []);
        return text.StartsWith('x') || heading.Level == 1 ? "" : text;
    }

    private static void AssertNothingForeign(MarkdownDocument document, string text)
    {
        string[] foreign = [.. document.Descendants().Where(IsForeign).Select(static found => $"{found.GetType().Name} on line {found.Line}")];
        Assert.True(foreign.Length == 0, $"{text} made {string.Join(", ", foreign)}");
    }

    private static bool IsForeign(MarkdownObject found) => found switch
    {
        LinkInline link => !IsWebAddress(link.Url),
        AutolinkInline link => !IsWebAddress(link.Url) && !link.IsEmail,
        FencedCodeBlock => false,
        HtmlBlock or HtmlInline or CodeBlock or QuoteBlock or ThematicBreakBlock => true,
        Markdig.Extensions.Footnotes.Footnote or Markdig.Extensions.DefinitionLists.DefinitionList => true,
        Markdig.Extensions.Abbreviations.Abbreviation => true,
        LinkReferenceDefinition => true,
        _ => false,
    };

    private static bool IsWebAddress(string? url) =>
        url is not null && new[] { "https://", "http://", "mailto:" }.Any(scheme => url.StartsWith(scheme, StringComparison.Ordinal));
}
