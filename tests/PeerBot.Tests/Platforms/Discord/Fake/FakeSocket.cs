using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace PeerBot.Tests.Platforms.Discord.Fake;

/// <summary>One connection as the fake sees it: everything that came, and when.</summary>
internal sealed class FakeSocket(HttpContext http, WebSocket socket, TimeProvider clock) : IDisposable
{
    // Taken while the request lives: a connection may end by itself at the moment at which a test breaks it.
    private readonly IHttpRequestLifetimeFeature lifetime = http.Features.GetRequiredFeature<IHttpRequestLifetimeFeature>();

    private readonly MemoryStream packed = new();
    private readonly SemaphoreSlim sending = new(1, 1);
    private ZLibStream? packer;

    /// <summary>The path and query that were dialled.</summary>
    public string Dialled { get; } = http.Request.Path + http.Request.QueryString;

    /// <summary>Everything that the client sent, with the clock's moment.</summary>
    public ConcurrentQueue<(int Op, JsonNode? Data, DateTimeOffset At)> Sent { get; } = new();

    public DateTimeOffset HelloAt { get; private set; }

    public bool AnswersBeats { get; set; } = true;

    public FakeSession? Session { get; set; }

    /// <summary>The code with which the client took its leave, or 0 when it has not.</summary>
    public int ClosedWith { get; private set; }

    /// <summary>Splits every message over several frames of the WebSocket protocol's and of Discord's own.</summary>
    public bool Splits { get; set; }

    /// <summary>Heartbeats that the fake asked for and that have not come yet.</summary>
    public int AskedBeats { get; set; }

    /// <summary>How many heartbeats were acknowledged.</summary>
    public int Acknowledged { get; private set; }

    public IEnumerable<(JsonNode? Data, DateTimeOffset At)> Beats => Sent.Where(sent => sent.Op == 1).Select(sent => (sent.Data, sent.At));

    public Task SendAsync(int op, JsonNode? data) => SendAsync(new JsonObject { ["op"] = op, ["d"] = data?.DeepClone(), ["s"] = null, ["t"] = null });

    public async Task SendAsync(JsonObject frame)
    {
        if (frame["op"]!.GetValue<int>() == 10)
        {
            HelloAt = clock.GetUtcNow();
        }

        await sending.WaitAsync();
        try
        {
            byte[] bytes = Encoding.UTF8.GetBytes(frame.ToJsonString());
            if (!Dialled.Contains("compress=zlib-stream", StringComparison.Ordinal))
            {
                await socket.SendAsync(bytes, WebSocketMessageType.Text, true, CancellationToken.None);
                return;
            }

            await SendPackedAsync(Pack(bytes));
            Acknowledged += frame["op"]!.GetValue<int>() == 11 ? 1 : 0;
        }
        catch (Exception exception) when (exception is WebSocketException or InvalidOperationException or ObjectDisposedException or IOException or OperationCanceledException)
        {
            // The client has gone; it hears of it when it resumes.
        }
        finally
        {
            sending.Release();
        }
    }

    /// <summary>Sends a hello or a dispatch to its half and breaks the connection there.</summary>
    public async Task TearAsync(int op, string? name, JsonNode? data)
    {
        JsonObject frame = new() { ["op"] = op, ["d"] = data?.DeepClone(), ["s"] = op == 0 ? 1 : null, ["t"] = name };
        byte[] packed = Pack(Encoding.UTF8.GetBytes(frame.ToJsonString()));
        await socket.SendAsync(packed.AsMemory(0, packed.Length / 2), WebSocketMessageType.Binary, false, CancellationToken.None);
        Drop();
    }

    public async Task CloseAsync(int code)
    {
        if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
        {
            await socket.CloseOutputAsync((WebSocketCloseStatus)code, "scripted", CancellationToken.None);
        }
    }

    /// <summary>Breaks the connection without a word.</summary>
    public void Drop()
    {
        lifetime.Abort();
        socket.Abort();
    }

    /// <returns>What came, or <see langword="null"/> at the end.</returns>
    public async Task<(int Op, JsonNode? Data, int Length)?> ReceiveAsync()
    {
        byte[] buffer = new byte[64 * 1024];
        int length = 0;
        while (true)
        {
            ValueWebSocketReceiveResult part;
            try
            {
                part = await socket.ReceiveAsync(buffer.AsMemory(length), http.RequestAborted);
            }
            catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or InvalidOperationException)
            {
                return null;
            }

            if (part.MessageType == WebSocketMessageType.Close)
            {
                ClosedWith = (int)(socket.CloseStatus ?? 0);
                await CloseAsync(ClosedWith == 0 ? 1000 : ClosedWith);
                return null;
            }

            length += part.Count;
            if (part.EndOfMessage)
            {
                JsonObject frame = (JsonObject)JsonNode.Parse(buffer.AsSpan(0, length))!;
                int op = frame["op"]!.GetValue<int>();
                Sent.Enqueue((op, frame["d"], clock.GetUtcNow()));
                return (op, frame["d"], length);
            }
        }
    }

    public void Dispose()
    {
        packer?.Dispose();
        packed.Dispose();
        sending.Dispose();
    }

    private byte[] Pack(byte[] bytes)
    {
        packer ??= new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true);
        packed.SetLength(0);
        packer.Write(bytes);
        packer.Flush();
        return packed.ToArray();
    }

    private async Task SendPackedAsync(byte[] message)
    {
        if (!Splits || message.Length < 4)
        {
            await socket.SendAsync(message, WebSocketMessageType.Binary, true, CancellationToken.None);
            return;
        }

        int half = message.Length / 2;
        await socket.SendAsync(message.AsMemory(0, half / 2), WebSocketMessageType.Binary, false, CancellationToken.None);
        await socket.SendAsync(message.AsMemory(half / 2, half - (half / 2)), WebSocketMessageType.Binary, true, CancellationToken.None);
        await socket.SendAsync(message.AsMemory(half), WebSocketMessageType.Binary, true, CancellationToken.None);
    }
}
