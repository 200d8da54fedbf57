using System.Net.WebSockets;

namespace PeerBot.Platforms.Discord.Gateway;

/// <summary>One connection, used once: its socket, its compression and its send budget begin and end together.</summary>
internal sealed class GatewayConnection(TimeProvider clock) : IAsyncDisposable
{
    public const int LongestPayload = 4096;

    private static readonly TimeSpan LongestDial = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan LongestSend = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestFarewell = TimeSpan.FromSeconds(2);
    private readonly ClientWebSocket socket = new();
    private readonly Inflater inflater = new();
    private readonly SendBudget budget = new(clock);
    private readonly SemaphoreSlim sending = new(1, 1);
    private readonly byte[] buffer = new byte[16 * 1024];
    private Task<GatewayFrame?>? receiving;

    /// <summary>Discord's close code, once it closed with one.</summary>
    public int? CloseCode => (int?)socket.CloseStatus;

    /// <exception cref="WebSocketException">The other side could not be reached or would not talk.</exception>
    /// <exception cref="OperationCanceledException">It took too long, or the caller does not want it any more.</exception>
    public async Task DialAsync(Uri url, CancellationToken cancellationToken)
    {
        socket.Options.SetRequestHeader("User-Agent", Rest.RestClient.UserAgent);
        using CancellationTokenSource late = new(LongestDial, clock);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        await socket.ConnectAsync(url, either.Token);
    }

    /// <summary>The next frame. Asked again before one came, it gives the same.</summary>
    /// <returns><see langword="null"/> when the connection is over.</returns>
    /// <exception cref="InvalidDataException">What came cannot be read.</exception>
    public Task<GatewayFrame?> ReceiveAsync() =>
        receiving is { IsCompleted: false } ? receiving : receiving = ReceiveNextAsync();

    /// <param name="isVital">It may use the room that is kept for heartbeats.</param>
    /// <returns>Whether it went out. A broken connection is told by <see cref="ReceiveAsync"/>.</returns>
    public async Task<bool> SendAsync(byte[] payload, bool isVital)
    {
        if (payload.Length > LongestPayload)
        {
            throw new ArgumentException($"{payload.Length} bytes are more than the gateway takes.", nameof(payload));
        }

        if (!budget.TryTake(isVital))
        {
            return false;
        }

        using CancellationTokenSource late = new(LongestSend, clock);
        try
        {
            await sending.WaitAsync(late.Token);
            try
            {
                await socket.SendAsync(payload, WebSocketMessageType.Text, WebSocketMessageFlags.EndOfMessage, late.Token);
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

    /// <summary>Takes leave so that the session stays resumable, and waits a moment for the other side to hear it.</summary>
    public async Task CloseAsync()
    {
        using CancellationTokenSource late = new(LongestFarewell, clock);
        using CancellationTokenRegistration abort = late.Token.Register(socket.Abort);
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                await socket.CloseOutputAsync((WebSocketCloseStatus)CloseCodes.LeavingForNow, null, late.Token);
                while (await ReceiveAsync() is not null)
                {
                    // What still comes is not taken: it is delivered again when the session is resumed.
                }
            }
        }
        catch (Exception exception) when (exception is InvalidDataException || IsBreak(exception))
        {
            // It is over either way.
        }
    }

    public async ValueTask DisposeAsync()
    {
        socket.Dispose();
        if (receiving is { } last)
        {
            await last.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }

        inflater.Dispose();
        sending.Dispose();
    }

    private async Task<GatewayFrame?> ReceiveNextAsync()
    {
        using MemoryStream text = new();
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

            if (part.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            if (Take(buffer.AsSpan(0, part.Count), part, text) is { } message)
            {
                return GatewayFrame.Parse(message);
            }
        }
    }

    private byte[]? Take(ReadOnlySpan<byte> bytes, ValueWebSocketReceiveResult part, MemoryStream text)
    {
        if (part.MessageType == WebSocketMessageType.Binary)
        {
            return inflater.Push(bytes, part.EndOfMessage);
        }

        text.Write(bytes);
        return part.EndOfMessage ? text.ToArray() : null;
    }

    private static bool IsBreak(Exception exception) =>
        exception is WebSocketException or IOException or ObjectDisposedException or OperationCanceledException or InvalidOperationException;
}
