using PeerBot.Chat;

namespace PeerBot.Platforms.Discord.Gateway;

/// <summary>Keeps one shard connected: a single loop owns it and sees every connection come and go.</summary>
internal sealed partial class GatewayShard(
    ShardIdentity identity,
    Uri known,
    IGatewayDirectory directory,
    IPlatformMemory memory,
    IdentifyBudget budget,
    IdentifyTurns turns,
    GatewayEventQueue events,
    TimeProvider clock,
    Random random,
    ILogger logger)
{
    /// <summary>While nobody is reached, every third try goes to the address that is told to everybody instead of the session's own.</summary>
    private const int Addresses = 3;

    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);
    private readonly SessionKeeper keeper = new(memory, $"gateway/session/{identity.Number}/{identity.Count}", clock, logger);
    private readonly Course course = new(random);
    private volatile GatewayTalk? talk;
    private volatile bool isStopped;
    private Uri address = known;
    private int notReached;

    public ShardState State => isStopped ? ShardState.Stopped : talk?.State ?? ShardState.Waiting;

    public bool IsHealthy => talk?.IsHealthy == true;

    /// <summary>Stays connected until it is told to stop; then the session is left resumable.</summary>
    /// <exception cref="DiscordStoppedException">The operator must change something first.</exception>
    public async Task RunAsync(CancellationToken stopping)
    {
        using CancellationTokenSource keeping = new();
        Task kept = Task.CompletedTask;
        try
        {
            await keeper.LoadAsync(stopping);
            kept = keeper.RunAsync(keeping.Token);
            while (!stopping.IsCancellationRequested)
            {
                await Task.Delay(await ConnectAsync(stopping), clock, stopping);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The session is saved below.
        }
        finally
        {
            isStopped = true;
            await keeping.CancelAsync();
            await kept;
        }
    }

    /// <returns>How long to wait before the next try.</returns>
    private async Task<TimeSpan> ConnectAsync(CancellationToken stopping)
    {
        Ending ending = new(EndKind.NotReached);
        TimeSpan? readyFor = null;
        try
        {
            if (keeper.Session is not null)
            {
                (ending, readyFor) = await TalkAsync(null, stopping);
            }
            else
            {
                (TimeSpan pause, IDisposable? turn) = await PrepareIdentifyAsync(stopping);
                if (turn is null)
                {
                    return pause;
                }

                using (turn)
                {
                    (ending, readyFor) = await TalkAsync(turn, stopping);
                }
            }
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            LogNotPrepared(exception, identity.Number);
        }

        stopping.ThrowIfCancellationRequested();
        notReached = ending.Kind == EndKind.NotReached ? notReached + 1 : 0;
        Step step = course.After(ending, keeper.Session is not null, readyFor);
        if (!step.KeepsSession && keeper.Session is not null)
        {
            keeper.Session = null;
        }

        LogEnded(identity.Number, ending.Kind, ending.Code, step.KeepsSession ? "resuming" : "identifying anew", step.Wait);
        if (CloseCodes.IsOurBug(ending.Code))
        {
            LogOurBug(identity.Number, ending.Code);
        }

        return step.Wait;
    }

    private async Task<(Ending Ending, TimeSpan? ReadyFor)> TalkAsync(IDisposable? turn, CancellationToken stopping)
    {
        await using GatewayTalk current = new(identity, keeper, events, clock, random, logger);
        talk = current;
        try
        {
            Ending ending = await current.RunAsync(GatewayUrl.ToDial(Address()), turn, stopping);
            return (ending, current.ReadyFor);
        }
        finally
        {
            talk = null;
        }
    }

    private Uri Address() =>
        keeper.Session is { } session && notReached % Addresses != Addresses - 1 && GatewayUrl.IsSafe(session.ResumeUrl) ? session.ResumeUrl : address;

    /// <returns>The turn to identify; or none, and how long no session may be started.</returns>
    private async Task<(TimeSpan Pause, IDisposable? Turn)> PrepareIdentifyAsync(CancellationToken stopping)
    {
        GatewayBot bot = await directory.GetAsync(stopping);
        address = DiscordGateway.Safe(bot.Url);
        if (await budget.TakeAsync(bot.Limit, stopping) is { } wait)
        {
            TimeSpan pause = wait < LongestPause ? wait : LongestPause;
            LogNoSessionsLeft(bot.Limit.Remaining, pause);
            return (pause > TimeSpan.Zero ? pause : TimeSpan.FromSeconds(1), null);
        }

        return (TimeSpan.Zero, await turns.TakeAsync(identity.Number, bot.Limit.MaxConcurrency, stopping));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Shard {Shard} may not connect to Discord yet")]
    private partial void LogNotPrepared(Exception exception, int shard);

    [LoggerMessage(Level = LogLevel.Information, Message = "Shard {Shard} lost its connection to Discord ({Kind}, {Code}); {Next} in {Wait}")]
    private partial void LogEnded(int shard, EndKind kind, int? code, string next, TimeSpan wait);

    [LoggerMessage(Level = LogLevel.Error, Message = "Discord closed shard {Shard} with {Code}: PeerBot did what no client may do. Please report this")]
    private partial void LogOurBug(int shard, int? code);

    [LoggerMessage(Level = LogLevel.Critical, Message = "Too many sessions were started today ({Remaining} remain): Discord would reset the token. PeerBot waits {Wait} before it looks again; find out what restarts it so often")]
    private partial void LogNoSessionsLeft(int remaining, TimeSpan wait);
}
