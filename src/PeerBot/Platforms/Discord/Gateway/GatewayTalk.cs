using System.Net.WebSockets;

namespace PeerBot.Platforms.Discord.Gateway;

/// <summary>
/// What is said on one connection, from the dial to the farewell: hello, identify or resume, then events for as long as it
/// lasts. The loop that reads only parses and hands on; the heart beats apart from it.
/// </summary>
internal sealed partial class GatewayTalk(ShardIdentity shard, SessionKeeper keeper, GatewayEventQueue events, TimeProvider clock, Random random, ILogger logger)
    : IAsyncDisposable
{
    private static readonly TimeSpan LongestToHello = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan LongestToReady = TimeSpan.FromSeconds(15);
    private readonly GatewayConnection connection = new(clock);
    private readonly TaskCompletionSource<Ending> ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource heartStops = new();
    private Heart? heart;
    private Task heartbeats = Task.CompletedTask;
    private ITimer? deadline;
    private IDisposable? identifyTurn;
    private long sequence = keeper.Session?.Sequence ?? 0;
    private long? readySince;

    public ShardState State { get; private set; } = ShardState.Connecting;

    /// <summary>Discord welcomed us and answers our heartbeats.</summary>
    public bool IsHealthy => State == ShardState.Ready && heart?.IsFresh == true;

    /// <summary>How long it has been ready; <see langword="null"/> when it never was.</summary>
    public TimeSpan? ReadyFor => readySince is { } since ? clock.GetElapsedTime(since) : null;

    /// <summary>Talks until either side has enough.</summary>
    /// <param name="turn">The turn to identify; over when that is done.</param>
    public async Task<Ending> RunAsync(Uri url, IDisposable? turn, CancellationToken stopping)
    {
        identifyTurn = turn;
        using CancellationTokenRegistration stop = stopping.Register(() => ended.TrySetResult(new Ending(EndKind.Stopped)));
        try
        {
            await connection.DialAsync(url, stopping);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException)
        {
            LogNotReached(exception, shard.Number);
            return new Ending(stopping.IsCancellationRequested ? EndKind.Stopped : EndKind.NotReached);
        }

        await using ITimer limit = deadline = clock.CreateTimer(
            _ => ended.TrySetResult(new Ending(EndKind.Silent)), null, LongestToHello, Timeout.InfiniteTimeSpan);
        State = ShardState.AwaitingHello;
        Ending ending = await ListenAsync();
        State = ShardState.Closing;
        await connection.CloseAsync();
        return ending;
    }

    public async ValueTask DisposeAsync()
    {
        await heartStops.CancelAsync();
        await heartbeats;
        await connection.DisposeAsync();
        heartStops.Dispose();
    }

    private async Task<Ending> ListenAsync()
    {
        while (!ended.Task.IsCompleted)
        {
            Task<GatewayFrame?> next = connection.ReceiveAsync();
            if (await Task.WhenAny(next, ended.Task) == ended.Task)
            {
                break;
            }

            try
            {
                if (await next is not { } frame)
                {
                    return new Ending(EndKind.Closed, connection.CloseCode);
                }

                await TakeAsync(frame);
            }
            catch (InvalidDataException exception)
            {
                LogUnreadable(exception, shard.Number);
                return new Ending(EndKind.Unreadable);
            }
        }

        return await ended.Task;
    }

    private async Task TakeAsync(GatewayFrame frame)
    {
        sequence = frame.Sequence ?? sequence;
        switch (frame.Op)
        {
            case GatewayFrame.Dispatch:
                Dispatch(frame);
                break;
            case GatewayFrame.Heartbeat:
                // Asked for: answered at once, and no matter for the heart's own count. It is left out when too many are asked for.
                await connection.SendAsync(GatewayPayloads.Heartbeat(sequence), isVital: false);
                break;
            case GatewayFrame.Reconnect:
                ended.TrySetResult(new Ending(EndKind.Reconnect));
                break;
            case GatewayFrame.InvalidSession:
                ended.TrySetResult(new Ending(frame.IsTrue ? EndKind.SessionNotTaken : EndKind.SessionGone));
                break;
            case GatewayFrame.Hello:
                await GreetAsync(frame.HeartbeatInterval);
                break;
            case GatewayFrame.HeartbeatAck:
                heart?.Acknowledge();
                break;
            default:
                // Discord may add what we do not know.
                break;
        }
    }

    private async Task GreetAsync(TimeSpan interval)
    {
        if (heart is not null)
        {
            throw new InvalidDataException("The gateway said hello twice.");
        }

        heart = new Heart(interval, () => connection.SendAsync(GatewayPayloads.Heartbeat(sequence), isVital: true), clock, random);
        heartbeats = BeatAsync(heart);
        GatewaySession? session = keeper.Session;
        State = session is null ? ShardState.Identifying : ShardState.Resuming;
        deadline?.Change(LongestToReady, Timeout.InfiniteTimeSpan);
        await connection.SendAsync(
            session is null ? GatewayPayloads.Identify(shard.Token, shard.Number, shard.Count) : GatewayPayloads.Resume(shard.Token, session),
            isVital: true);
        identifyTurn?.Dispose();
    }

    private async Task BeatAsync(Heart beating)
    {
        try
        {
            await beating.BeatAsync(heartStops.Token);
            LogUnanswered(shard.Number);
            ended.TrySetResult(new Ending(EndKind.Silent));
        }
        catch (OperationCanceledException) when (heartStops.IsCancellationRequested)
        {
            // The connection is over.
        }
    }

    private void Dispatch(GatewayFrame frame)
    {
        if (frame.Name == "READY")
        {
            keeper.Session = frame.Session ?? throw new InvalidDataException("READY tells no session.");
            BecomeReady();
        }
        else if (frame.Name == "RESUMED")
        {
            BecomeReady();
        }
        else if (State == ShardState.Resuming)
        {
            // What we missed may take its time to come.
            deadline?.Change(LongestToReady, Timeout.InfiniteTimeSpan);
        }

        if (keeper.Session is not { } session || frame.Sequence is not { } number || frame.Name is not { } name)
        {
            return;
        }

        session.Sequence = number;
        session.Settled.Begin(number);
        events.Put(new GatewayEvent(name, frame.Data, clock.GetTimestamp(), shard.Number, number, session.Settled));
    }

    private void BecomeReady()
    {
        deadline?.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        readySince = clock.GetTimestamp();
        State = ShardState.Ready;
        LogReady(shard.Number);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Discord's gateway could not be reached for shard {Shard}")]
    private partial void LogNotReached(Exception exception, int shard);

    [LoggerMessage(Level = LogLevel.Warning, Message = "What Discord's gateway sent to shard {Shard} could not be read")]
    private partial void LogUnreadable(Exception exception, int shard);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Discord's gateway left a heartbeat of shard {Shard} unanswered")]
    private partial void LogUnanswered(int shard);

    [LoggerMessage(Level = LogLevel.Information, Message = "Connected to Discord as shard {Shard}")]
    private partial void LogReady(int shard);
}
