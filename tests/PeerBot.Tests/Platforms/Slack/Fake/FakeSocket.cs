using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace PeerBot.Tests.Platforms.Slack.Fake;

/// <summary>One connection, seen from Slack.</summary>
internal sealed class FakeSocket(WebSocket socket, FakeSockets sockets) : IDisposable
{
    private readonly SemaphoreSlim sending = new(1, 1);
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool isOver;

    public bool IsGreeted { get; set; }

    /// <summary>The client was asked to open another one.</summary>
    public bool IsDraining { get; private set; }

    public bool IsOpen => IsGreeted && !isOver && socket.State == WebSocketState.Open;

    /// <summary>Done when the connection is over, however it ended.</summary>
    public Task Ended => ended.Task;

    /// <param name="parts">In how many fragments.</param>
    public async Task SendAsync(string text, int parts = 1)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        await sending.WaitAsync();
        try
        {
            int length = (bytes.Length + parts - 1) / parts;
            for (int at = 0; at < bytes.Length; at += length)
            {
                int count = Math.Min(length, bytes.Length - at);
                await socket.SendAsync(bytes.AsMemory(at, count), WebSocketMessageType.Text, at + count == bytes.Length, CancellationToken.None);
            }
        }
        catch (Exception exception) when (exception is WebSocketException or ObjectDisposedException or OperationCanceledException)
        {
            isOver = true;
        }
        finally
        {
            sending.Release();
        }
    }

    public Task SendBinaryAsync(byte[] bytes) => socket.SendAsync(bytes, WebSocketMessageType.Binary, true, CancellationToken.None);

    /// <summary>Tells the client to go, or that it will be gone.</summary>
    public Task DisconnectAsync(string reason)
    {
        IsDraining = true;
        return SendAsync(new JsonObject { ["type"] = "disconnect", ["reason"] = reason, ["debug_info"] = new JsonObject { ["host"] = "fake" } }.ToJsonString());
    }

    /// <summary>The network is gone: nobody says good-bye.</summary>
    public void Cut()
    {
        isOver = true;
        socket.Abort();
    }

    /// <summary>Closes as it should be.</summary>
    public async Task CloseAsync()
    {
        isOver = true;
        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
    }

    public void Dispose() => sending.Dispose();

    public async Task ReadAsync()
    {
        byte[] buffer = new byte[64 * 1024];
        StringBuilder text = new();
        try
        {
            while (await socket.ReceiveAsync(buffer, CancellationToken.None) is { MessageType: not WebSocketMessageType.Close } part)
            {
                text.Append(Encoding.UTF8.GetString(buffer, 0, part.Count));
                if (part.EndOfMessage)
                {
                    sockets.Hear(this, text.ToString());
                    text.Clear();
                }
            }

            isOver = true;
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        }
        catch (Exception exception) when (exception is WebSocketException or ObjectDisposedException or OperationCanceledException or IOException or InvalidOperationException)
        {
            isOver = true;
        }

        ended.TrySetResult();
    }
}
