using System.Text.RegularExpressions;
using System.Xml.Linq;
using PeerBot.Tests.Acceptance;
using PeerBot.Tests.Features.Statistics;

namespace PeerBot.Tests.Web.Archive;

public sealed partial class StatisticsPageTests : IAsyncLifetime
{
    private PeerBotHost host = null!;
    private HttpClient browser = null!;

    public async Task InitializeAsync()
    {
        host = await BusyTeam.StartAsync();
        await host.App.StartAsync();
        browser = NewBrowser();
    }

    public async Task DisposeAsync()
    {
        browser.Dispose();
        await host.DisposeAsync();
    }

    [Theory]
    [InlineData("en", "Turns", "Attendance", "Questions and answers", "Papers presented", "Time to the first answer", "Day by day")]
    [InlineData("ko", "맡은 차례", "출석", "질문과 답변", "논문 발표", "첫 답변까지 걸린 시간", "날마다 한 일")]
    public async Task Every_chart_has_a_name_and_says_its_numbers_without_being_seen(string language, params string[] titles)
    {
        XElement[] pictures = await PicturesAsync($"/archive/1/statistics?lang={language}");

        Assert.Equal(titles, pictures.Select(picture => picture.Element("title")!.Value));
        foreach (XElement picture in pictures)
        {
            Assert.Equal("img", picture.Attribute("role")!.Value);
            Assert.Equal(
                picture.Attribute("aria-labelledby")!.Value,
                $"{picture.Element("title")!.Attribute("id")!.Value} {picture.Element("desc")!.Attribute("id")!.Value}");
            Assert.NotEmpty(picture.Element("desc")!.Value);
        }
    }

    [Fact]
    public async Task Bars_are_as_long_as_their_numbers_and_the_table_has_the_same()
    {
        string page = await browser.GetStringAsync(new Uri("/archive/1/statistics?lang=en", UriKind.Relative));
        XElement questions = Pictures(page)[2];

        // 하늘 asked one, Bo answered two, 가람 and Dan asked one.
        Assert.Equal(["하늘", "1 · 0", "Bo", "0 · 2", "가람", "1 · 0", "Dan", "1 · 0"], Lettering(questions).Skip(2));
        Assert.Equal([90, 90, 90], Bars(questions, "full"));
        Assert.Equal([180], Bars(questions, "light"));
        Assert.Equal("하늘: Questions asked 1, Answers given 0; Bo: Questions asked 0, Answers given 2; 가람: Questions asked 1, Answers given 0; Dan: Questions asked 1, Answers given 0", questions.Element("desc")!.Value);
        Assert.Contains("<tr><th scope=\"row\">Bo</th><td>0</td><td>2</td></tr>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Squares_stand_for_the_days_on_which_something_was_done()
    {
        XElement activity = (await PicturesAsync("/archive/1/statistics?lang=en"))[^1];

        Assert.Equal(
            [
                "Mon 3 Aug: 1 session, 2 questions, 1 answer, 0 papers",
                "Tue 4 Aug: 1 session, 1 question, 1 answer, 1 paper",
            ],
            activity.Elements("rect").Select(square => square.Element("title")?.Value).OfType<string>());
    }

    [Fact]
    public async Task Period_is_chosen_by_links_and_in_a_form()
    {
        string page = await browser.GetStringAsync(new Uri("/archive/1/statistics?from=2026-08-04&until=2026-08-04", UriKind.Relative));

        Assert.Contains("1 session, 1 paper; 1 question, 0 of them answered.", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/archive/1/statistics?from=2026-07-01&amp;until=2026-07-31\"", page, StringComparison.Ordinal);
        Assert.Contains("name=\"until\" value=\"2026-08-04\"", page, StringComparison.Ordinal);
        Assert.Contains("nothing to count in these days", await browser.GetStringAsync(new Uri("/archive/1/statistics?from=2026-07-01&until=2026-07-31", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Members_own_page_tells_their_own_numbers()
    {
        string page = await browser.GetStringAsync(new Uri("/archive/1/members/2?lang=en", UriKind.Relative));

        Assert.Contains("<dt>Answers given</dt><dd>2</dd>", page, StringComparison.Ordinal);
        Assert.Contains("Mon 3 Aug: 1 session, 0 questions, 1 answer, 0 papers", page, StringComparison.Ordinal);
    }

    private HttpClient NewBrowser() => new() { BaseAddress = new Uri(host.App.Urls.Single()) };

    private static IEnumerable<string> Lettering(XElement picture) => picture.Elements("text").Select(text => text.Value);

    // The small boxes of the legend are no bars.
    private static IEnumerable<int> Bars(XElement picture, string fill) => picture.Elements("rect")
        .Where(box => box.Attribute("class")!.Value == fill && (int)box.Attribute("x")! > 90)
        .Where(box => (int)box.Attribute("height")! == 14)
        .Select(box => (int)box.Attribute("width")!);

    private async Task<XElement[]> PicturesAsync(string path) => Pictures(await browser.GetStringAsync(new Uri(path, UriKind.Relative)));

    private static XElement[] Pictures(string page) => [.. Svg().Matches(page).Select(match => XElement.Parse(match.Value))];

    [GeneratedRegex("<svg .*?</svg>", RegexOptions.Singleline)]
    private static partial Regex Svg();
}
