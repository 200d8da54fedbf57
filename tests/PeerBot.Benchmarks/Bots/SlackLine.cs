using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PeerBot.Benchmarks.Bots;

/// <summary>One connection of a bot, as the light stand-in for Slack sees it.</summary>
internal sealed class SlackLine(WebSocket socket, Action<string> acknowledged) : IDisposable
{
    private readonly SemaphoreSlim sending = new(1, 1);

    /// <summary>The bot was asked to replace it.</summary>
    public bool IsOld { get; private set; }

    public bool IsOpen => socket.State == WebSocketState.Open;

    public Task RenewAsync()
    {
        IsOld = true;
        return SendAsync(new JsonObject { ["type"] = "disconnect", ["reason"] = "refresh_requested", ["debug_info"] = new JsonObject { ["host"] = "load" } });
    }

    public async Task SendAsync(JsonObject frame)
    {
        byte[] text = JsonSerializer.SerializeToUtf8Bytes(frame);
        await sending.WaitAsync();
        try
        {
            await socket.SendAsync(text, WebSocketMessageType.Text, true, CancellationToken.None);
        }
        catch (Exception exception) when (exception is WebSocketException or IOException or InvalidOperationException)
        {
            // The bot has just left: what was sent is lost, as it is on Slack, and is missed in the figures.
        }
        finally
        {
            sending.Release();
        }
    }

    /// <summary>Hears the bot until it leaves.</summary>
    public async Task HearAsync(CancellationToken stopping)
    {
        byte[] buffer = new byte[64 * 1024];
        try
        {
            while (await socket.ReceiveAsync(buffer, stopping) is { MessageType: not WebSocketMessageType.Close } received)
            {
                using JsonDocument message = JsonDocument.Parse(buffer.AsMemory(0, received.Count));
                acknowledged(message.RootElement.GetProperty("envelope_id").GetString()!);
            }

            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, stopping);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException)
        {
            // It left without a word.
        }
    }

    public void Dispose() => sending.Dispose();
}
