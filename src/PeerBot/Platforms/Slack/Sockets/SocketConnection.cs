using System.Net.WebSockets;
using PeerBot.Platforms.Slack.Api;

namespace PeerBot.Platforms.Slack.Sockets;

/// <summary>One WebSocket, used once. Its address is a ticket that is good for one dial, and a secret.</summary>
internal sealed class SocketConnection(SocketTimes times, TimeProvider clock) : IAsyncDisposable
{
    /// <summary>Frames of 60 KB were seen; what is far longer is not for us.</summary>
    private const int LongestMessage = 4 * 1024 * 1024;

    private static readonly TimeSpan LongestSend = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan LongestFarewell = TimeSpan.FromSeconds(1);

    private readonly ClientWebSocket socket = new();
    private readonly SemaphoreSlim sending = new(1, 1);
    private readonly byte[] buffer = new byte[16 * 1024];

    /// <exception cref="WebSocketException">The other side could not be reached or would not talk.</exception>
    public Task DialAsync(Uri ticket, CancellationToken cancellationToken)
    {
        socket.Options.SetRequestHeader("User-Agent", SlackHttp.UserAgent);

        // Without a limit for the answer to a ping, a connection whose other end is gone would be trusted for ever.
        socket.Options.KeepAliveInterval = times.PingEvery;
        socket.Options.KeepAliveTimeout = times.PingPatience;
        return socket.ConnectAsync(ticket, cancellationToken);
    }

    /// <returns>The next frame, or <see langword="null"/> when the connection is over.</returns>
    public async Task<SocketFrame?> ReceiveAsync()
    {
        using MemoryStream message = new();
        while (true)
        {
            ValueWebSocketReceiveResult part;
            try
            {
                part = await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
            }
            catch (Exception exception) when (IsBreak(exception))
            {
                return null;
            }

            if (part.MessageType == WebSocketMessageType.Close || message.Length + part.Count > LongestMessage)
            {
                return null;
            }

            message.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
            {
                return part.MessageType == WebSocketMessageType.Text
                    ? SocketFrame.Parse(message.ToArray())
                    : new Unknown("binary", (int)message.Length);
            }
        }
    }

    /// <returns>Whether it went out.</returns>
    public async Task<bool> SendAsync(byte[] message)
    {
        using CancellationTokenSource late = new(LongestSend, clock);
        try
        {
            await sending.WaitAsync(late.Token);
            try
            {
                await socket.SendAsync(message, WebSocketMessageType.Text, WebSocketMessageFlags.EndOfMessage, late.Token);
                return true;
            }
            finally
            {
                sending.Release();
            }
        }
        catch (Exception exception) when (IsBreak(exception))
        {
            return false;
        }
    }

    /// <summary>Takes leave, so that nothing more is sent here; whoever receives sees the end within a second.</summary>
    public async Task CloseAsync()
    {
        using CancellationTokenSource late = new(LongestFarewell, clock);
        try
        {
            await sending.WaitAsync(late.Token);
            try
            {
                await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, late.Token);
            }
            finally
            {
                sending.Release();
            }
        }
        catch (Exception exception) when (IsBreak(exception))
        {
            // It is over either way.
        }
    }

    /// <summary>Ends it at once.</summary>
    public void Abort() => socket.Abort();

    public ValueTask DisposeAsync()
    {
        socket.Dispose();
        return ValueTask.CompletedTask;
    }

    private static bool IsBreak(Exception exception) =>
        exception is WebSocketException or IOException or ObjectDisposedException or OperationCanceledException or InvalidOperationException;
}
