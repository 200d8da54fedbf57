using System.IO.Compression;
using System.Net;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace PeerBot.Benchmarks.Bots;

/// <summary>
/// As much of Discord as a load needs, and as light as that can be: it shares the machine with the bot it measures. What is
/// right and wrong is the business of the tests' stand-in, not of this one.
/// </summary>
internal sealed class LoadDiscord : IAsyncDisposable
{
    public const string ApplicationId = "900000000000000001";
    private const string Base = "/api/v10";
    private readonly WebApplication app;
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource registered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SemaphoreSlim sending = new(1, 1);
    private JsonArray commands = [];
    private WebSocket? socket;
    private ZLibStream? compressor;
    private readonly MemoryStream compressed = new();
    private long sequence;
    private long messages;

    private LoadDiscord()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        app = builder.Build();
        app.UseWebSockets();
        app.Map("/", ServeGatewayAsync);
        app.MapGet(Base + "/gateway/bot", () => Results.Text(GatewayBot().ToJsonString(), "application/json"));
        app.MapGet(Base + "/applications/{id}/commands", () => Commands());
        app.MapPut(Base + "/applications/{id}/commands", ReplaceCommandsAsync);
        app.MapPost(Base + "/applications/{id}/commands", AddCommandAsync);
        app.MapPost(Base + "/interactions/{id}/{token}/callback", TakeCallbackAsync);
        app.MapFallback(Base + "/{**rest}", AnswerRestAsync);
    }

    /// <summary>With the token of the interaction that was answered.</summary>
    public event Action<string>? Answered;

    /// <summary>The last callback's body, to see what the bot says.</summary>
    public string LastAnswer { get; private set; } = "";

    public string ApiBaseUrl => Address + Base;

    /// <summary>Done when the bot has identified and its commands are known here.</summary>
    public Task IsServed => Task.WhenAll(ready.Task, registered.Task);

    private string Address => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    public static async Task<LoadDiscord> StartAsync()
    {
        LoadDiscord discord = new();
        await discord.app.StartAsync();
        return discord;
    }

    /// <summary>Tells the bot of an event.</summary>
    public async ValueTask DispatchAsync(string name, JsonObject data)
    {
        JsonObject frame = new() { ["op"] = 0, ["t"] = name, ["s"] = Interlocked.Increment(ref sequence), ["d"] = data };
        await SendAsync(frame);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        if (compressor is not null)
        {
            await compressor.DisposeAsync();
        }

        await compressed.DisposeAsync();
        sending.Dispose();
    }

    private JsonObject GatewayBot() => new()
    {
        ["url"] = Address.Replace("http", "ws", StringComparison.Ordinal),
        ["shards"] = 1,
        ["session_start_limit"] = new JsonObject { ["total"] = 1000, ["remaining"] = 1000, ["reset_after"] = 0, ["max_concurrency"] = 1 },
    };

    private async Task ServeGatewayAsync(HttpContext http)
    {
        socket = await http.WebSockets.AcceptWebSocketAsync();
        compressed.SetLength(0);
        compressor = http.Request.Query["compress"] == "zlib-stream" ? new ZLibStream(compressed, CompressionLevel.Fastest, leaveOpen: true) : null;
        await SendAsync(new JsonObject { ["op"] = 10, ["d"] = new JsonObject { ["heartbeat_interval"] = 41250 } });
        byte[] buffer = new byte[16 * 1024];
        while (await socket.ReceiveAsync(buffer, http.RequestAborted) is { MessageType: not WebSocketMessageType.Close } received)
        {
            switch (JsonNode.Parse(buffer.AsSpan(0, received.Count))!["op"]!.GetValue<int>())
            {
                case 1:
                    await SendAsync(new JsonObject { ["op"] = 11 });
                    break;
                case 2:
                    await DispatchAsync("READY", Ready());
                    ready.TrySetResult();
                    break;
                default:
                    break;
            }
        }
    }

    private JsonObject Ready() => new()
    {
        ["v"] = 10,
        ["user"] = User(),
        ["guilds"] = new JsonArray(),
        ["session_id"] = "load",
        ["resume_gateway_url"] = GatewayBot()["url"]!.GetValue<string>(),
        ["application"] = new JsonObject { ["id"] = ApplicationId, ["flags"] = 0 },
    };

    private static JsonObject User() => new() { ["id"] = ApplicationId, ["username"] = "bot", ["discriminator"] = "0", ["avatar"] = null, ["bot"] = true };

    private async Task SendAsync(JsonObject frame)
    {
        await sending.WaitAsync();
        try
        {
            byte[] text = System.Text.Encoding.UTF8.GetBytes(frame.ToJsonString());
            if (compressor is null)
            {
                await socket!.SendAsync(text, WebSocketMessageType.Text, true, CancellationToken.None);
                return;
            }

            compressed.SetLength(0);
            await compressor.WriteAsync(text);
            await compressor.FlushAsync();
            await socket!.SendAsync(compressed.GetBuffer().AsMemory(0, (int)compressed.Length), WebSocketMessageType.Binary, true, CancellationToken.None);
        }
        finally
        {
            sending.Release();
        }
    }

    private IResult Commands()
    {
        if (commands.Count > 0)
        {
            registered.TrySetResult();
        }

        return Json(commands);
    }

    private async Task<IResult> ReplaceCommandsAsync(HttpRequest request)
    {
        commands = [.. (await JsonNode.ParseAsync(request.Body))!.AsArray().Select((command, number) => Known((JsonObject)command!.DeepClone(), number))];
        registered.TrySetResult();
        return Json(commands);
    }

    private async Task<IResult> AddCommandAsync(HttpRequest request)
    {
        JsonObject command = Known((JsonObject)(await JsonNode.ParseAsync(request.Body))!, commands.Count);
        commands.Add(command);
        registered.TrySetResult();
        return Json(command);
    }

    private static JsonObject Known(JsonObject command, int number)
    {
        command["id"] = $"70000000000000{number:D4}";
        command["application_id"] = ApplicationId;
        command["version"] = "1";
        return command;
    }

    private async Task<IResult> TakeCallbackAsync(string token, HttpRequest request)
    {
        Answered?.Invoke(token);
        using StreamReader reader = new(request.Body);
        LastAnswer = await reader.ReadToEndAsync();
        return Results.NoContent();
    }

    private IResult AnswerRestAsync(HttpRequest request) => (request.Method, request.Path.Value![Base.Length..]) switch
    {
        ("GET", "/applications/@me" or "/oauth2/applications/@me") => Json(new JsonObject { ["id"] = ApplicationId, ["name"] = "bot", ["flags"] = 0 }),
        ("GET", "/users/@me") => Json(User()),
        ("POST" or "PATCH", _) => Json(new JsonObject { ["id"] = $"{8_000_000_000_000_000 + Interlocked.Increment(ref messages)}", ["channel_id"] = "1" }),
        _ => Results.NotFound(),
    };

    private static IResult Json(JsonNode node) => Results.Text(node.ToJsonString(), "application/json");
}
