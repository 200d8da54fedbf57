using System.Net;
using System.Text.RegularExpressions;
using PeerBot.Chat;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Web.Archive;

public sealed partial class ArchiveTests : IAsyncLifetime
{
    private static readonly Place Chat = new("discord", "900");

    private PeerBotHost host = null!;
    private HttpClient browser = null!;

    public async Task InitializeAsync()
    {
        host = await PeerBotHost.WithTeamAsync();
        await host.As("Ada", place: Chat).RunAsync("peerbot setup", ("name", "Larks"), ("days", "mon-fri"), ("timezone", "Asia/Seoul"), ("members", "Eun, Chi"));
        await host.As("Chi", place: Chat).RunAsync("peerbot member join", ("name", "Chi"));
        await host.App.StartAsync();
        browser = NewBrowser();
    }

    public async Task DisposeAsync()
    {
        browser.Dispose();
        await host.DisposeAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("/calendar")]
    [InlineData("/calendar?month=2026-09")]
    [InlineData("/sessions/2026-08-03")]
    [InlineData("/questions?state=open&by=1&text=%EB%B0%B0%ED%8F%AC")]
    [InlineData("/papers")]
    [InlineData("/tasks")]
    [InlineData("/members/1")]
    [InlineData("/statistics")]
    [InlineData("/statistics?from=2026-08-01&until=%22%3E%3Cscript%3E")]
    [InlineData("/search?q=%EB%B0%B0%ED%8F%AC")]
    public async Task Page_of_a_local_team_is_read_on_this_machine_and_what_people_wrote_is_never_markup(string path)
    {
        const string Hostile = "배포 </title><script>alert(1)</script><img src=x onerror=alert(1)> \" ' & javascript:alert(1)";
        Voice sky = host.As("하늘");
        await sky.RunAsync("session open", ("title", Hostile));
        await sky.RunAsync("question ask", ("text", Hostile));
        await sky.RunAsync("question answer", ("id", "1"), ("text", Hostile));
        await sky.RunAsync("agenda add", ("text", Hostile));
        await sky.RunAsync("paper add", ("title", Hostile));
        await sky.RunAsync("task add", ("text", Hostile));
        await sky.RunAsync("minutes note", ("text", Hostile), ("heading", "<b>"));

        foreach (string language in new[] { "ko", "en" })
        {
            using HttpResponseMessage response = await browser.GetAsync(Uri($"/archive/1{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang={language}"));
            string page = await response.Content.ReadAsStringAsync();

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Contains($"<html lang=\"{language}\">", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
            Assert.DoesNotContain("href=\"javascript", page, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Revised_minutes_tell_what_came_and_what_went_in_words_too()
    {
        await host.As("하늘").RunAsync("session open");
        await host.As("Bo").RunAsync("minutes note", ("text", "We talked about batches."));
        await host.As("하늘").RunAsync("session close");
        await host.As("하늘").RunAsync("minutes publish");
        await host.SendDueAsync();
        await host.As("Bo").RunAsync("minutes edit", ("section", "notes"), ("number", "1"), ("text", "We talked about epochs."));
        await host.SendDueAsync();

        string page = await browser.GetStringAsync(Uri("/archive/1/sessions/2026-08-03?lang=en"));

        Assert.Contains("<summary>Revision 2, Mon 3 Aug 2026: 2 lines</summary>", page, StringComparison.Ordinal);
        Assert.Contains("<del><span class=\"hidden\">Removed: </span>We talked about batches.</del>", page, StringComparison.Ordinal);
        Assert.Contains("<ins><span class=\"hidden\">Added: </span>We talked about epochs.</ins>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_that_did_not_change_is_not_sent_again()
    {
        using HttpResponseMessage first = await browser.GetAsync(Uri("/archive/1"));
        using HttpRequestMessage again = new(HttpMethod.Get, "/archive/1");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using HttpResponseMessage second = await browser.SendAsync(again);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("Host", "archive.example")]
    [InlineData("X-Forwarded-For", "192.0.2.1")]
    public async Task Local_team_is_not_open_to_what_may_come_from_elsewhere(string header, string value)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/archive/1");
        request.Headers.TryAddWithoutValidation(header, value);
        using HttpResponseMessage response = await browser.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("/archive/1/sessions/2026-13-45")]
    [InlineData("/archive/1/sessions/1999-01-01")]
    [InlineData("/archive/1/members/999")]
    [InlineData("/archive/77")]
    public async Task What_is_not_there_is_not_found(string path) => Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(browser, path));

    [Fact]
    public async Task Team_of_a_chat_service_opens_by_a_link_that_works_once()
    {
        string link = await LinkAsync("Chi");
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(browser, "/archive/2"));

        // Looking at the link, as a preview does, uses nothing up.
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(browser, link));
        Assert.Equal(HttpStatusCode.OK, await EnterAsync(browser, link));

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(browser, "/archive/2"));
        using HttpClient thief = NewBrowser();
        Assert.Equal(HttpStatusCode.Forbidden, await EnterAsync(thief, link));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(thief, "/archive/2"));
    }

    [Fact]
    public async Task Link_ends_after_ten_minutes_and_a_session_after_twelve_hours()
    {
        string late = await LinkAsync("Chi");
        host.Clock.Advance(TimeSpan.FromMinutes(11));
        Assert.Equal(HttpStatusCode.Forbidden, await EnterAsync(browser, late));

        await EnterAsync(browser, await LinkAsync("Chi"));
        host.Clock.Advance(TimeSpan.FromHours(13));

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(browser, "/archive/2"));
    }

    [Fact]
    public async Task Former_member_and_whoever_signed_out_everywhere_see_nothing_more()
    {
        await EnterAsync(browser, await LinkAsync("Chi"));
        await host.As("Chi", place: Chat).RunAsync("peerbot web", ("signout", "yes"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(browser, "/archive/2"));

        await EnterAsync(browser, await LinkAsync("Chi"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(browser, "/archive/2"));
        await host.As("Ada", place: Chat).RunAsync("peerbot member remove", ("user", "Chi"));

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(browser, "/archive/2"));
    }

    [Fact]
    public async Task Stranger_gets_no_link_and_the_link_is_said_to_the_caller_alone()
    {
        Assert.True((await host.As("Mallory", place: Chat).RunAsync("peerbot web")).IsRefused);
        Assert.Empty((await host.As("Chi", place: Chat).RunAsync("peerbot web")).Public);
    }

    private static Uri Uri(string path) => new(path, UriKind.Relative);

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path)
    {
        using HttpResponseMessage response = await client.GetAsync(Uri(path));
        return response.StatusCode;
    }

    private static async Task<HttpStatusCode> EnterAsync(HttpClient client, string link)
    {
        using FormUrlEncodedContent form = new([KeyValuePair.Create("key", link.Split("key=")[1])]);
        using HttpResponseMessage response = await client.PostAsync(Uri("/archive/enter"), form);
        return response.StatusCode;
    }

    private async Task<string> LinkAsync(string name)
    {
        Heard heard = await host.As(name, place: Chat).RunAsync("peerbot web");
        return Link().Match(heard.Private).Value;
    }

    private HttpClient NewBrowser() => new(new HttpClientHandler { CookieContainer = new CookieContainer() })
    {
        BaseAddress = new Uri(host.App.Urls.Single()),
    };

    [GeneratedRegex("/archive/enter\\?key=[0-9a-f]+")]
    private static partial Regex Link();
}
