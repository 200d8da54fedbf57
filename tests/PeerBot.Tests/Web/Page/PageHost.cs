using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Web.Page;

/// <summary>The whole program serving its page on a free port, and a browser's side of the conversation.</summary>
internal sealed class PageHost : IAsyncDisposable
{
    public const string Owls = "owls";

    private PageHost(PeerBotHost host)
    {
        Host = host;
        Client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() })
        {
            BaseAddress = new Uri(host.App.Urls.Single()),
        };
    }

    public PeerBotHost Host { get; }

    public HttpClient Client { get; }

    /// <summary>A host with the usual team of <see cref="PeerBotHost.WithTeamAsync"/>; 하늘's user id is <c>하늘</c>, Bo's <c>bo</c>.</summary>
    public static Task<PageHost> WithTeamAsync() => StartAsync(PeerBotHost.WithTeamAsync());

    /// <param name="folder">The folder of an earlier host, to start again on its database.</param>
    public static Task<PageHost> StartAsync(string? folder = null) => StartAsync(Task.FromResult(PeerBotHost.Start(folder)));

    /// <summary>A host that goes by real time, as a browser does.</summary>
    public static async Task<PageHost> StartAsync(Task<PeerBotHost> starting)
    {
        PeerBotHost host = await starting;
        await host.App.StartAsync();
        PageHost page = new(host);

        // The cookie to which all tokens of this browser belong.
        await page.GetAsync("/api/token");
        return page;
    }

    public async Task<JsonElement> GetAsync(string path)
    {
        using HttpResponseMessage response = await Client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.True(response.IsSuccessStatusCode, $"{path}: {(int)response.StatusCode}");
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    public Task<JsonElement> StateAsync(string user, string place = Owls) =>
        GetAsync($"/api/state?place={place}&user={Uri.EscapeDataString(user)}&language=en");

    /// <summary>Sends what the page would send, with a token that was fetched first.</summary>
    public async Task<HttpResponseMessage> SendAsync(string path, object body)
    {
        string token = (await GetAsync("/api/token")).GetProperty("token").GetString()!;
        using HttpRequestMessage request = new(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        request.Headers.Add("x-peerbot-token", token);
        return await Client.SendAsync(request);
    }

    public async Task<JsonElement> PostAsync(string path, object body)
    {
        using HttpResponseMessage response = await SendAsync(path, body);
        Assert.True(response.IsSuccessStatusCode, $"{path}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>Types a line in the page; gives back what the page is told.</summary>
    public Task<JsonElement> SayAsync(string user, string text, string? id = null, string place = Owls) => PostAsync(
        "/api/say",
        new { id = id ?? Guid.NewGuid().ToString(), place, user, name = user, text, language = "en" });

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Host.DisposeAsync();
    }
}
