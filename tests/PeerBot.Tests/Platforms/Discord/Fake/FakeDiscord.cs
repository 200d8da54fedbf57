using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PeerBot.Tests.Platforms.Discord.Fake.OpenApi;

namespace PeerBot.Tests.Platforms.Discord.Fake;

/// <summary>
/// Discord as its documents tell it, on this machine's own address: stricter than the original where a client's mistake
/// would stay unseen, and breakable on demand. Start reading here; each part answers for one chapter of the documents.
/// </summary>
internal sealed class FakeDiscord : IAsyncDisposable
{
    public const string Token = "fake-token-of-nobody";
    public const string ApplicationId = "900000000000000001";
    public const string GuildId = "900000000000000002";
    public const string ChannelId = "900000000000000003";
    private const string Base = "/api/v10";

    private readonly WebApplication app;
    private readonly Lock turn = new();

    private FakeDiscord(TimeProvider clock)
    {
        Clock = clock;
        Requests = new Requests(clock, Complaints);
        Buckets = new Buckets(clock);
        Guild = new FakeGuild(this);
        Commands = new FakeCommands();
        Files = new FakeFiles(() => ApiBaseUrl);
        Messages = new FakeMessages(this);
        Interactions = new FakeInteractions(this);
        Gateway = new FakeGateway(this);
        Dispatched += Gateway.Dispatch;

        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        app = builder.Build();
        app.Use(BreakWhileDownAsync);
        app.UseWebSockets();
        app.Map("/", TakeGatewayAsync);
        app.Map("/resume", TakeGatewayAsync);
        Map("GET", "/gateway/bot", _ => ApiAnswer.Ok(GatewayBot.DeepClone()));
        Guild.Map();
        Commands.Map(this);
        Messages.Map();
        Interactions.Map();
        app.MapGet("/attachments/{id}/file", (string id) => Files.Find(id) is { } content ? Results.Bytes(content) : Results.NotFound());
        app.MapFallback(http => WriteAsync(http, new ApiAnswer(404, new JsonObject { ["message"] = "404: Not Found", ["code"] = 0 })));
    }

    public TimeProvider Clock { get; }

    public Complaints Complaints { get; } = new();

    /// <summary>Bodies that Discord's own description does not allow; each is a complaint as well.</summary>
    public ConcurrentQueue<string> Breaches { get; } = new();

    public Requests Requests { get; }

    public Faults<Fault> Faults { get; } = new();

    public Buckets Buckets { get; }

    public FakeGuild Guild { get; }

    public FakeCommands Commands { get; }

    public FakeFiles Files { get; }

    public FakeMessages Messages { get; }

    public FakeInteractions Interactions { get; }

    public FakeGateway Gateway { get; }

    /// <summary>The answer to <c>GET /gateway/bot</c>.</summary>
    public JsonObject GatewayBot { get; private set; } = [];

    /// <summary>Nothing of Discord answers: every request and every dial is cut off.</summary>
    public bool IsDown { get; set; }

    /// <summary>Hears every event that the gateway dispatches, whether anybody is connected or not.</summary>
    public event Action<string, JsonObject>? Dispatched;

    /// <summary>To be used as <c>Discord:ApiBaseUrl</c>.</summary>
    public Uri ApiBaseUrl { get; private set; } = new("http://127.0.0.1/");

    public static async Task<FakeDiscord> StartAsync(TimeProvider? clock = null)
    {
        FakeDiscord fake = new(clock ?? TimeProvider.System);
        await fake.app.StartAsync();
        string address = fake.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        fake.ApiBaseUrl = new Uri(address + Base);
        fake.GatewayBot = new JsonObject
        {
            ["url"] = address.Replace("http://", "ws://", StringComparison.Ordinal),
            ["shards"] = 1,
            ["session_start_limit"] = new JsonObject
            {
                ["total"] = 1000,
                ["remaining"] = 1000,
                ["reset_after"] = 86_400_000,
                ["max_concurrency"] = 1,
            },
        };
        return fake;
    }

    /// <summary>Lets somebody sit down at their Discord.</summary>
    /// <param name="permissions">A decimal string of what they may do; an ordinary member's by default.</param>
    public FakeUser User(string name, string permissions = "3072", string locale = "en-US")
    {
        FakeMember member = Guild.Members.Values.FirstOrDefault(known => known.Name == name)
            ?? new FakeMember($"80000000000000000{Guild.Members.Count}", name, permissions);
        Guild.Members[member.Id] = member;
        return new FakeUser(this, member, locale);
    }

    /// <summary>Tells everybody who is connected.</summary>
    public void Dispatch(string name, JsonObject data) => Dispatched?.Invoke(name, data);

    public async ValueTask DisposeAsync()
    {
        using CancellationTokenSource now = new();
        await now.CancelAsync();
        await app.StopAsync(now.Token);
        await app.DisposeAsync();
    }

    /// <summary>Adds a route; requests are carried out one at a time.</summary>
    public void Map(string method, string template, Func<ApiCall, ApiAnswer> answer, bool needsToken = true)
    {
        string route = $"{method} {template}";
        app.MapMethods(Base + template, [method], http => AnswerAsync(http, route, answer, needsToken));
    }

    private async Task AnswerAsync(HttpContext http, string route, Func<ApiCall, ApiAnswer> answer, bool needsToken)
    {
        try
        {
            ApiCall call = await Requests.ReadAsync(http, route);
            CheckByDescription(call);
            Fault? fault = Faults.Take($"{http.Request.Method} {http.Request.Path.Value![Base.Length..]}");
            await (fault?.Held ?? Task.CompletedTask);
            if (fault?.Instead is { } instead)
            {
                await instead(http);
                return;
            }

            Requests.Check(http, needsToken);
            ApiAnswer done = await CarryOutAsync(call, answer);
            if (fault?.LosesAnswer == true)
            {
                http.Abort();
                return;
            }

            await WriteAsync(http, done);
        }
        catch (ApiError error)
        {
            await WriteAsync(http, new ApiAnswer(error.Status, error.Body()));
        }
    }

    /// <summary>Whatever becomes of a request, it must be one that Discord's own description allows.</summary>
    private void CheckByDescription(ApiCall call)
    {
        JsonElement? body = call.Json is null ? null : JsonSerializer.SerializeToElement(call.Json);
        foreach (string fault in ApiDescription.Found?.Faults(call.Http.Request.Method, call.Path[Base.Length..], body) ?? [])
        {
            Breaches.Enqueue($"{call.Route}: {fault}");
            Complaints.Add($"{call.Route}: {fault}");
        }
    }

    private async Task<ApiAnswer> CarryOutAsync(ApiCall call, Func<ApiCall, ApiAnswer> answer)
    {
        if (Buckets.Count(call) is { } wait)
        {
            await Fault.Limited("user", wait.TotalSeconds).Instead!(call.Http);
            return new ApiAnswer(0, null);
        }

        lock (turn)
        {
            return answer(call);
        }
    }

    private Task BreakWhileDownAsync(HttpContext http, RequestDelegate next)
    {
        if (!IsDown)
        {
            return next(http);
        }

        http.Abort();
        return Task.CompletedTask;
    }

    private Task TakeGatewayAsync(HttpContext http)
    {
        if (http.WebSockets.IsWebSocketRequest)
        {
            return Gateway.TakeAsync(http);
        }

        http.Response.StatusCode = 400;
        return Task.CompletedTask;
    }

    private static Task WriteAsync(HttpContext http, ApiAnswer answer)
    {
        if (answer.Status == 0)
        {
            return Task.CompletedTask;
        }

        http.Response.StatusCode = answer.Status;
        if (answer.Body is null)
        {
            return Task.CompletedTask;
        }

        http.Response.ContentType = "application/json";
        return http.Response.WriteAsync(answer.Body.ToJsonString());
    }
}
