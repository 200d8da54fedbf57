using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace PeerBot.Tests.Platforms.Discord.Fake;

/// <summary>The fake must refuse what Discord refuses, or the tests that lean on it prove nothing.</summary>
public sealed class FakeDiscordTests : IAsyncLifetime, IDisposable
{
    private readonly ManualClock clock = new(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));
    private readonly HttpClient client = new();
    private FakeDiscord discord = null!;

    public async Task InitializeAsync()
    {
        discord = await FakeDiscord.StartAsync(clock);
        client.DefaultRequestHeaders.UserAgent.ParseAdd("DiscordBot (https://peerbot.example, 1)");
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bot", FakeDiscord.Token);
    }

    public async Task DisposeAsync() => await discord.DisposeAsync();

    public void Dispose() => client.Dispose();

    [Theory]
    [InlineData("Bot somebody-else-s", "DiscordBot (https://peerbot.example, 1)", 401)]
    [InlineData(FakeDiscord.Token, "DiscordBot (https://peerbot.example, 1)", 401)]
    [InlineData("Bot " + FakeDiscord.Token, "curl/8", 403)]
    public async Task Stranger_is_refused_at_the_door(string authorization, string agent, int status)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, discord.ApiBaseUrl + "/gateway/bot");
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        request.Headers.UserAgent.ParseAdd(agent);
        using HttpClient stranger = new();

        using HttpResponseMessage answer = await stranger.SendAsync(request);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Single(discord.Complaints.All);
    }

    [Fact]
    public async Task Answer_after_three_seconds_is_refused_and_the_user_sees_a_failure()
    {
        FakeInteraction asked = await AskAsync();
        clock.Advance(TimeSpan.FromSeconds(3.1));

        Assert.Equal(10062, await CallBackAsync(asked, """{"type":4,"data":{"content":"late","allowed_mentions":{"parse":[]}}}"""));
        Assert.True(asked.IsFailed);
    }

    [Fact]
    public async Task Second_answer_is_refused()
    {
        FakeInteraction asked = await AskAsync();

        Assert.Equal(0, await CallBackAsync(asked, """{"type":5,"data":{"flags":64}}"""));
        Assert.Equal(40060, await CallBackAsync(asked, """{"type":5}"""));
    }

    [Fact]
    public async Task Command_cannot_be_answered_as_a_button()
    {
        FakeInteraction asked = await AskAsync();

        Assert.Equal(50035, await CallBackAsync(asked, """{"type":7,"data":{"content":"x","allowed_mentions":{"parse":[]}}}"""));
    }

    [Fact]
    public async Task Deferred_answer_stays_private_when_it_is_filled()
    {
        FakeInteraction asked = await AskAsync();
        await CallBackAsync(asked, """{"type":5,"data":{"flags":64}}""");
        Assert.False(asked.Seen.IsCompleted);

        await SendAsync(HttpMethod.Patch, $"/webhooks/{FakeDiscord.ApplicationId}/{asked.Token}/messages/@original", """{"content":"owls","allowed_mentions":{"parse":[]}}""");

        await asked.Seen;
        Assert.Equal(("owls", true), (asked.Text, asked.IsPrivate));
        Assert.Empty(discord.Guild.Channel.Shown);
    }

    [Fact]
    public async Task Same_nonce_makes_one_message()
    {
        const string Body = """{"content":"owls","nonce":"n1","enforce_nonce":true,"allowed_mentions":{"parse":[]}}""";
        await SendAsync(HttpMethod.Post, $"/channels/{FakeDiscord.ChannelId}/messages", Body);
        await SendAsync(HttpMethod.Post, $"/channels/{FakeDiscord.ChannelId}/messages", Body);

        Assert.Single(discord.Guild.Channel.Shown);
    }

    [Fact]
    public async Task Message_that_could_ping_is_complained_about()
    {
        await SendAsync(HttpMethod.Post, $"/channels/{FakeDiscord.ChannelId}/messages", """{"content":"@everyone"}""");

        Assert.Equal(["a message was sent without allowed_mentions"], discord.Complaints.All);
    }

    [Theory]
    [InlineData("""[{"name":"Ask","description":"x"}]""")]
    [InlineData("""[{"name":"ask","description":""}]""")]
    [InlineData("""[{"name":"ask","description":"x","surprise":1}]""")]
    [InlineData("""[{"name":"ask","description":"x"},{"name":"ask","description":"y"}]""")]
    [InlineData("""[{"name":"ask","description":"x","options":[{"type":3,"name":"a","description":"x"},{"type":3,"name":"b","description":"x","required":true}]}]""")]
    public async Task Wrong_command_fails_the_whole_list(string commands) =>
        Assert.Equal(50035, await SendAsync(HttpMethod.Put, $"/applications/{FakeDiscord.ApplicationId}/commands", commands));

    [Fact]
    public async Task Narrow_bucket_refuses_what_is_too_much_and_opens_again()
    {
        discord.Buckets.Narrow("GET /users/@me", 1, TimeSpan.FromSeconds(2));

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(discord.ApiBaseUrl + "/users/@me")).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await client.GetAsync(discord.ApiBaseUrl + "/users/@me")).StatusCode);
        clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(discord.ApiBaseUrl + "/users/@me")).StatusCode);
    }

    private async Task<FakeInteraction> AskAsync()
    {
        await SendAsync(HttpMethod.Put, $"/applications/{FakeDiscord.ApplicationId}/commands", """[{"name":"ask","description":"Ask"}]""");
        return discord.User("Ada").Slash("ask");
    }

    private Task<int> CallBackAsync(FakeInteraction asked, string body) =>
        SendAsync(HttpMethod.Post, $"/interactions/{asked.Id}/{asked.Token}/callback", body);

    /// <returns>Discord's error number, or 0.</returns>
    private async Task<int> SendAsync(HttpMethod method, string path, string body)
    {
        using HttpRequestMessage request = new(method, discord.ApiBaseUrl + path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        using HttpResponseMessage answer = await client.SendAsync(request);
        return answer.IsSuccessStatusCode ? 0 : JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["code"]!.GetValue<int>();
    }
}
