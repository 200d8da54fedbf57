using System.Net.WebSockets;
using PeerBot.Platforms.Slack.Api;

namespace PeerBot.Platforms.Slack.Sockets;

/// <summary>
/// One connection from its dial to its end. It reads for as long as there is anything to read, also while a successor is being
/// opened and for a while after, so that no envelope falls into a gap.
/// </summary>
internal sealed partial class SocketSession : IAsyncDisposable
{
    /// <summary>A successor is opened when this much of the life that Slack announced is over.</summary>
    private const double MostOfLife = 0.9;

    private static readonly TimeSpan LongestDrain = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestFarewell = TimeSpan.FromSeconds(1);

    private readonly SocketConnection connection;
    private readonly SocketTimes times;
    private readonly EnvelopeQueue envelopes;
    private readonly SlackIdentity identity;
    private readonly TimeProvider clock;
    private readonly ILogger logger;
    private readonly TaskCompletionSource<Hello> greeted = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<Parting> parted = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task reading = Task.CompletedTask;
    private ITimer? life;

    public SocketSession(SocketTimes times, EnvelopeQueue envelopes, SlackIdentity identity, TimeProvider clock, ILogger logger)
    {
        connection = new SocketConnection(times, clock);
        (this.times, this.envelopes, this.identity, this.clock, this.logger) = (times, envelopes, identity, clock, logger);
    }

    /// <summary>Done when a successor is needed, with the reason.</summary>
    public Task<Parting> Parted => parted.Task;

    public bool IsListening => greeted.Task.IsCompletedSuccessfully && !reading.IsCompleted;

    /// <summary>A timestamp of the clock; when it was greeted.</summary>
    public long GreetedAt { get; private set; }

    /// <summary>Dials and waits for the greeting: without it, nothing would ever come.</summary>
    /// <returns>The greeting, or <see langword="null"/> when there was none; then <see cref="Parted"/> tells why.</returns>
    public async Task<Hello?> OpenAsync(Uri ticket, CancellationToken cancellationToken)
    {
        using CancellationTokenSource late = new(times.Greeting, clock);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            await connection.DialAsync(ticket, either.Token);
            reading = ReadAsync();
            await Task.WhenAny(greeted.Task, parted.Task).WaitAsync(either.Token);
        }
        catch (Exception exception) when (IsFailure(exception) && !cancellationToken.IsCancellationRequested)
        {
            LogUngreeted(exception.GetType().Name);
            connection.Abort();
            parted.TrySetResult(Parting.Lost);
        }

        return greeted.Task.IsCompletedSuccessfully ? await greeted.Task : null;
    }

    /// <summary>A successor listens: reads what is still under way, then takes leave.</summary>
    public async Task RetireAsync(CancellationToken stopping)
    {
        await Task.WhenAny(reading, Task.Delay(LongestDrain, clock, stopping));
        await CloseAsync();
    }

    /// <summary>Takes leave; the other side may never answer that.</summary>
    public async Task CloseAsync()
    {
        await connection.CloseAsync();
        await Task.WhenAny(reading, Task.Delay(LongestFarewell, clock));
        connection.Abort();
        await reading;
    }

    public async ValueTask DisposeAsync()
    {
        life?.Dispose();
        connection.Abort();
        await reading;
        await connection.DisposeAsync();
    }

    private async Task ReadAsync()
    {
        while (await connection.ReceiveAsync() is { } frame)
        {
            switch (frame)
            {
                case Delivery delivery:
                    envelopes.Put(new Envelope(delivery, clock.GetTimestamp(), clock, connection.SendAsync));
                    break;
                case Hello hello:
                    Greet(hello);
                    break;
                case Disconnect disconnect:
                    LogAsked(disconnect.Reason);
                    parted.TrySetResult(Read(disconnect.Reason));
                    break;
                case Unknown unknown:
                    LogUnknown(unknown.What, unknown.Length);
                    break;
            }
        }

        life?.Dispose();
        parted.TrySetResult(Parting.Lost);
    }

    private void Greet(Hello hello)
    {
        GreetedAt = clock.GetTimestamp();
        identity.AppId = hello.AppId ?? identity.AppId;
        if (hello.Lifetime is { } lifetime)
        {
            life ??= clock.CreateTimer(_ => parted.TrySetResult(Parting.Renewed), null, lifetime * MostOfLife, Timeout.InfiniteTimeSpan);
        }

        greeted.TrySetResult(hello);
    }

    private static Parting Read(string reason) => reason switch
    {
        "link_disabled" => Parting.SwitchedOff,
        "too_many_websockets" => Parting.TooMany,
        _ => Parting.Renewed,
    };

    private static bool IsFailure(Exception exception) =>
        exception is WebSocketException or OperationCanceledException or HttpRequestException or IOException;

    [LoggerMessage(Level = LogLevel.Information, Message = "Slack asks for a new connection: {Reason}")]
    private partial void LogAsked(string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A connection to Slack was not greeted ({Error})")]
    private partial void LogUngreeted(string error);

    [LoggerMessage(Level = LogLevel.Information, Message = "A frame that PeerBot does not know is ignored: {What}, {Length} bytes")]
    private partial void LogUnknown(string what, int length);
}
