using System.Net;
using System.Net.Http.Json;

namespace PeerBot.Tests.Web.Page;

public sealed class PageGuardTests : IAsyncLifetime
{
    private PageHost page = null!;

    public async Task InitializeAsync() => page = await PageHost.WithTeamAsync();

    public async Task DisposeAsync() => await page.DisposeAsync();

    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("192.168.0.7:8080")]
    public async Task A_host_name_of_another_machine_is_refused(string host)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/api/state");
        request.Headers.Host = host;

        using HttpResponseMessage response = await page.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    public async Task A_name_of_this_machine_is_served(string host)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/api/state");
        request.Headers.Host = host;

        using HttpResponseMessage response = await page.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("Origin", "https://evil.example", "/api/token")]
    [InlineData("Origin", "null", "/api/token")]
    [InlineData("Sec-Fetch-Site", "cross-site", "/api/token")]
    [InlineData("Sec-Fetch-Site", "same-site", "/api/events?place=owls&user=bo&position=x-0")]
    [InlineData("Sec-Fetch-Site", "cross-site", "/api/files/1/0?user=bo")]
    public async Task Another_site_in_the_same_browser_is_refused(string header, string value, string path)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, path);
        request.Headers.Add(header, value);

        using HttpResponseMessage response = await page.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Theory]
    [InlineData("/api/say")]
    [InlineData("/api/run")]
    [InlineData("/api/clock")]
    [InlineData("/api/teams")]
    [InlineData("/api/demo")]
    [InlineData("/api/dismiss")]
    public async Task A_change_without_the_page_s_token_is_refused_and_does_nothing(string path)
    {
        object body = new { id = "1", place = PageHost.Owls, user = "bo", name = "Bo", text = "hello", minutes = 60, path = "moderator next" };

        using HttpResponseMessage response = await page.Client.PostAsJsonAsync(new Uri(path, UriKind.Relative), body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.True(response.Headers.Contains("X-Token-Expired"));
        Assert.Equal(0, (await page.StateAsync("bo")).GetProperty("here").GetProperty("entries").GetArrayLength());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/assets/main.js")]
    [InlineData("/api/state")]
    public async Task Everything_is_served_with_a_strict_policy(string path)
    {
        using HttpResponseMessage response = await page.Client.GetAsync(new Uri(path, UriKind.Relative));

        string policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
    }

    [Fact]
    public async Task An_asset_that_the_page_has_is_not_sent_again()
    {
        using HttpResponseMessage first = await page.Client.GetAsync(new Uri("/assets/main.js", UriKind.Relative));
        using HttpRequestMessage again = new(HttpMethod.Get, "/assets/main.js");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using HttpResponseMessage second = await page.Client.SendAsync(again);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("/assets/..%2Findex.html")]
    [InlineData("/assets/nothing.js")]
    public async Task A_name_that_is_no_asset_leads_nowhere(string path)
    {
        using HttpResponseMessage response = await page.Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
