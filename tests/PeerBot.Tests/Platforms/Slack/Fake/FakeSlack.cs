using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace PeerBot.Tests.Platforms.Slack.Fake;

/// <summary>
/// Slack as its documents tell it, on this machine's own address: stricter than the original where a client's mistake would
/// stay unseen, and breakable on demand. Start reading here; each part answers for one chapter of the documents.
/// </summary>
internal sealed class FakeSlack : IAsyncDisposable
{
    public const string AppToken = "xapp-fake-of-nobody";
    public const string BotToken = "xoxb-fake-of-nobody";
    public const string AppId = "A0FAKE";
    public const string TeamId = "T0FAKE";
    public const string BotUser = "U0BOT";
    public const string Channel = "C0OWLS";

    private readonly WebApplication app;
    private readonly Lock turn = new();
    private readonly Dictionary<string, Func<ApiCall, JsonObject>> methods = new(StringComparer.Ordinal);
    private readonly List<ApiCall> calls = [];

    private FakeSlack(TimeProvider clock)
    {
        Clock = clock;
        Sockets = new FakeSockets(this);
        Messages = new FakeMessages(this);
        Answers = new FakeAnswers(this);
        Views = new FakeViews(this);
        Files = new FakeFiles(this);
        People = new FakePeople(this);

        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        app = builder.Build();
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.Zero });
        app.Map("/link", Sockets.TakeAsync);
        app.MapPost("/api/{method}", AnswerAsync);
        app.MapPost("/hooks/{key}", Answers.TakeAsync);
        app.MapPost("/upload/{key}", Files.TakeAsync);
        Map("auth.test", _ => new JsonObject
        {
            ["url"] = "https://owls.slack.com/",
            ["team"] = "Owls",
            ["user"] = "peerbot",
            ["team_id"] = TeamId,
            ["user_id"] = BotUser,
            ["bot_id"] = "B0BOT",
        });
    }

    public TimeProvider Clock { get; }

    public Complaints Complaints { get; } = new();

    /// <summary>By the name of a method, <c>response_url</c> or <c>upload</c>.</summary>
    public Faults<Fault> Faults { get; } = new();

    public FakeSockets Sockets { get; }

    public FakeMessages Messages { get; }

    public FakeAnswers Answers { get; }

    public FakeViews Views { get; }

    public FakeFiles Files { get; }

    public FakePeople People { get; }

    /// <summary>What the bot's token may do, as every answer tells.</summary>
    public string Scopes { get; set; } = "commands,chat:write,users:read,im:write,files:write,app_mentions:read";

    /// <summary>Every request is answered with an error of the way there; the connections stay as they are.</summary>
    public bool IsDown { get; set; }

    /// <summary>Lets pass what Slack lets pass and PeerBot must not do: a token or unknown names among the arguments.</summary>
    public bool IsTolerant { get; init; }

    /// <summary>Every call of the API that arrived, refused ones too.</summary>
    public IReadOnlyList<ApiCall> Calls
    {
        get
        {
            lock (turn)
            {
                return [.. calls];
            }
        }
    }

    /// <summary>Where it is, without a slash at the end.</summary>
    public string Address { get; private set; } = "";

    /// <summary>To be used as <c>Slack:ApiBaseUrl</c>.</summary>
    public Uri ApiBaseUrl => new(Address + "/api");

    public static async Task<FakeSlack> StartAsync(TimeProvider? clock = null, bool isTolerant = false)
    {
        FakeSlack fake = new(clock ?? TimeProvider.System) { IsTolerant = isTolerant };
        await fake.app.StartAsync();
        fake.Address = fake.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return fake;
    }

    /// <summary>Lets somebody sit down at their Slack.</summary>
    public FakeUser User(string name, string locale = "en-US") => new(this, People.Add(name, locale));

    public void Map(string method, Func<ApiCall, JsonObject> answer) => methods[method] = answer;

    /// <summary>Carries something out while nobody else does.</summary>
    public T Quietly<T>(Func<T> act)
    {
        lock (turn)
        {
            return act();
        }
    }

    /// <returns>Whether the request was answered by a fault, or its connection broken.</returns>
    public async Task<bool> BreakAsync(HttpContext http, string name, Func<Task> carryOutAsync)
    {
        Fault? fault = Faults.Take(name);
        await (fault?.Held ?? Task.CompletedTask);
        if (fault?.Instead is { } instead)
        {
            await instead(http);
            return true;
        }

        if (fault?.LosesAnswer != true)
        {
            return false;
        }

        await carryOutAsync();
        http.Abort();
        return true;
    }

    public async ValueTask DisposeAsync()
    {
        using CancellationTokenSource now = new();
        await now.CancelAsync();
        await app.StopAsync(now.Token);
        await app.DisposeAsync();
        foreach (FakeSocket socket in Sockets.All)
        {
            socket.Dispose();
        }
    }

    private async Task AnswerAsync(HttpContext http)
    {
        ApiCall call = await ApiCall.ReadAsync(http, (string)http.Request.RouteValues["method"]!, Clock.GetUtcNow());
        lock (turn)
        {
            calls.Add(call);
        }

        if (IsDown)
        {
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        JsonObject? done = null;
        if (await BreakAsync(http, call.Method, () => Task.FromResult(CarryOut(call))))
        {
            return;
        }

        done = CarryOut(call);
        http.Response.Headers["X-OAuth-Scopes"] = Scopes;
        http.Response.ContentType = "application/json; charset=utf-8";
        await http.Response.WriteAsync(done.ToJsonString());
    }

    private JsonObject CarryOut(ApiCall call)
    {
        try
        {
            lock (turn)
            {
                CheckToken(call);
                MethodRules.Check(call, IsTolerant, Complaints);
                JsonObject done = methods.TryGetValue(call.Method, out Func<ApiCall, JsonObject>? answer) ? answer(call) : throw new ApiError("unknown_method");
                done["ok"] = true;
                return done;
            }
        }
        catch (ApiError error)
        {
            if (error.Error is "invalid_blocks" or "invalid_arguments" or "msg_blocks_too_long" or "no_text" or "unknown_method" or "msg_too_long" or "view_too_large")
            {
                Complaints.Add($"{call.Method}: {error.Message}");
            }

            return error.Body();
        }
    }

    private static void CheckToken(ApiCall call)
    {
        string expected = call.Method == "apps.connections.open" ? AppToken : BotToken;
        if (call.Token != expected)
        {
            throw new ApiError(call.Token is AppToken or BotToken ? "not_allowed_token_type" : "invalid_auth");
        }
    }
}
