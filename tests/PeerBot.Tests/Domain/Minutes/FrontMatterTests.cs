using PeerBot.Domain.Minutes;
using YamlDotNet.Serialization;

namespace PeerBot.Tests.Domain.Minutes;

public sealed class FrontMatterTests
{
    public static TheoryData<string> Texts => HostileTexts.All;

    [Theory]
    [MemberData(nameof(Texts))]
    [InlineData("a: \"b\" 'c' # d & *e !f |g >h %i @j `k`")]
    [InlineData("---\n...\n- a\r\nb\tc")]
    [InlineData("yes")]
    [InlineData("2021-08-06")]
    [InlineData("👩‍👩‍👧‍👦 שלום \u202Eabc\u202C \u0007\u001B\u007F\u0085\u2028\uFEFF")]
    public void Whatever_the_texts_the_front_matter_reads_back_as_they_were(string text)
    {
        string expected = text.Replace("\uD800", "\uFFFD", StringComparison.Ordinal).Replace("\uDC00", "\uFFFD", StringComparison.Ordinal);

        Dictionary<string, object> matter = FrontMatter(HostileTexts.Everywhere(text));

        Assert.Equal((expected + expected).Trim(), matter["title"]);
        Assert.Equal(expected, matter["excerpt"]);
        Assert.Equal(expected, matter["toc_label"]);
        Assert.Equal([expected, expected], (IEnumerable<object>)matter["tags"]);
        Assert.Equal("2021-08-06", matter["date"]);
    }

    [Theory]
    [InlineData("스터디 일지", "스터디 일지")]
    [InlineData("AI: C++ & C#", "AI- C++ - C")]
    [InlineData("../{{ site.secret }}", "site.secret")]
    public void A_category_can_be_a_folder(string category, string expected)
    {
        DayRecord day = SampleDays.Empty with { Post = new PostSettings { Categories = [category, "..", "///"] } };

        Assert.Equal([expected], (IEnumerable<object>)FrontMatter(day)["categories"]);
    }

    [Fact]
    public void A_revised_day_says_when_it_was_last_changed()
    {
        DayRecord day = SampleDays.Empty with { Revision = 2, PublishedOn = SampleDays.Friday, RevisedOn = new DateOnly(2021, 8, 9) };

        Assert.Equal("2021-08-09", FrontMatter(day)["last_modified_at"]);
    }

    [Fact]
    public void The_places_of_the_title_are_filled_once()
    {
        DayRecord day = SampleDays.Empty with { Team = "{day}{date}", Day = 7, Post = new PostSettings { Title = "{team}|{day}|{other}|{weekday}" } };

        Assert.Equal("{day}{date}|7|{other}|금", FrontMatter(day)["title"]);
    }

    private static Dictionary<string, object> FrontMatter(DayRecord day)
    {
        string post = MinutesExport.Write(day, MinutesFormat.Jekyll, Phrasebooks.Korean).Text;
        Assert.StartsWith("---\n", post, StringComparison.Ordinal);
        string yaml = post[4..post.IndexOf("\n---\n", StringComparison.Ordinal)];
        return new DeserializerBuilder().Build().Deserialize<Dictionary<string, object>>(yaml);
    }
}
