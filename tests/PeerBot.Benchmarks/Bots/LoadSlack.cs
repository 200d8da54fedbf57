using System.Net;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace PeerBot.Benchmarks.Bots;

/// <summary>
/// As much of Slack as a load needs, and as light as that can be: it shares the machine with the bot it measures. What is
/// right and wrong is the business of the tests' stand-in, not of this one.
/// </summary>
internal sealed partial class LoadSlack : IAsyncDisposable
{
    public const string TeamId = "T1";
    public const string AppId = "A1";
    public const string UserId = "U1";
    private const string Base = "/api/";

    private readonly WebApplication app;
    private readonly TaskCompletionSource greeted = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock gate = new();
    private readonly List<SlackLine> lines = [];
    private long messages;
    private int turn;

    private LoadSlack()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        app = builder.Build();
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(10), KeepAliveTimeout = TimeSpan.FromSeconds(30) });
        app.Map("/link", ServeLineAsync);
        app.MapPost("/answer/{token}", TakeAnswerAsync);
        app.MapPost(Base + "{method}", AnswerAsync);
    }

    /// <summary>With the token of the command that was acknowledged.</summary>
    public event Action<string>? Acknowledged;

    /// <summary>With the token of the command whose answer the channel sees.</summary>
    public event Action<string>? Answered;

    /// <summary>The last post, to see what the bot says.</summary>
    public string LastAnswer { get; private set; } = "";

    public string ApiBaseUrl => Address + Base;

    /// <summary>Done when the first connection was greeted.</summary>
    public Task IsGreeted => greeted.Task;

    private string Address => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    public static async Task<LoadSlack> StartAsync()
    {
        LoadSlack slack = new();
        await slack.app.StartAsync();
        return slack;
    }

    public string AnswerUrl(string token) => $"{Address}/answer/{token}";

    /// <summary>Sends an envelope over one of the connections; to a bot without any it is lost.</summary>
    public async ValueTask SendAsync(JsonObject envelope)
    {
        if (Next() is { } line)
        {
            await line.SendAsync(envelope);
        }
    }

    /// <summary>Asks the bot to replace every connection that it has.</summary>
    public async Task RefreshAsync()
    {
        SlackLine[] all;
        lock (gate)
        {
            all = [.. lines];
        }

        await Task.WhenAll(all.Select(static line => line.RenewAsync()));
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    /// <returns>One after the other of the connections that are to stay; of those to be replaced only when there is no other.</returns>
    private SlackLine? Next()
    {
        lock (gate)
        {
            SlackLine[] open = [.. lines.Where(static line => line.IsOpen)];
            SlackLine[] young = [.. open.Where(static line => !line.IsOld)];
            SlackLine[] able = young is [] ? open : young;
            return able is [] ? null : able[turn++ % able.Length];
        }
    }

    private async Task ServeLineAsync(HttpContext http)
    {
        using WebSocket socket = await http.WebSockets.AcceptWebSocketAsync();
        using SlackLine line = new(socket, id => Acknowledged?.Invoke(id));
        await line.SendAsync(new JsonObject
        {
            ["type"] = "hello",
            ["num_connections"] = 1,
            ["connection_info"] = new JsonObject { ["app_id"] = AppId },
            ["debug_info"] = new JsonObject { ["host"] = "load", ["approximate_connection_time"] = 18060 },
        });
        lock (gate)
        {
            lines.Add(line);
        }

        greeted.TrySetResult();
        await line.HearAsync(http.RequestAborted);
        lock (gate)
        {
            lines.Remove(line);
        }
    }

    private async Task TakeAnswerAsync(string token, HttpRequest request)
    {
        await ReadAsync(request);
        Answered?.Invoke(token);
    }

    private async Task<IResult> AnswerAsync(string method, HttpRequest request)
    {
        string body = await ReadAsync(request);
        if (method == "chat.postMessage")
        {
            Answered?.Invoke(Token().Match(body).Value);
            LastAnswer = body;
        }

        JsonObject answer = Known(method);
        answer["ok"] = true;
        request.HttpContext.Response.Headers["x-oauth-scopes"] = "commands,chat:write,users:read,im:write";
        return Results.Text(answer.ToJsonString(), "application/json");
    }

    private JsonObject Known(string method) => method switch
    {
        "apps.connections.open" => new() { ["url"] = Address.Replace("http", "ws", StringComparison.Ordinal) + "/link" },
        "auth.test" => new() { ["team_id"] = TeamId, ["team"] = "Owls", ["user_id"] = "U0", ["user"] = "bot", ["bot_id"] = "B0", ["url"] = Address },
        "users.info" => new() { ["user"] = new JsonObject { ["id"] = UserId, ["name"] = "ada", ["locale"] = "en-US", ["profile"] = new JsonObject { ["display_name"] = "Ada" } } },
        "conversations.open" => new() { ["channel"] = new JsonObject { ["id"] = "D1" } },
        _ => new() { ["ts"] = $"1700000000.{Interlocked.Increment(ref messages):D6}", ["channel"] = "C1" },
    };

    private static async Task<string> ReadAsync(HttpRequest request)
    {
        using StreamReader reader = new(request.Body);
        return await reader.ReadToEndAsync();
    }

    [GeneratedRegex(@"[0-9a-f]{8}-\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
