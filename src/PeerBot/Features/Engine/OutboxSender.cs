using PeerBot.Chat;
using PeerBot.Chat.Messages;
using PeerBot.Storage;

namespace PeerBot.Features.Engine;

/// <summary>
/// Posts what is due in the outbox. A post is settled only after the platform took it: a crash between the two repeats it,
/// and the live key or the platform's own nonce makes the repetition take the first one's place.
/// </summary>
internal sealed partial class OutboxSender(
    Database database,
    ITeamDirectory teams,
    IEnumerable<IOutboxAct> acts,
    IEnumerable<IPlatform> platforms,
    OutboxSignal signal,
    EngineMetrics metrics,
    TimeProvider clock,
    ILogger<OutboxSender> logger) : BackgroundService
{
    private const int BatchSize = 50;
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);
    private readonly Dictionary<string, IOutboxAct> actsByName = acts.ToDictionary(act => act.Name);
    private readonly Dictionary<string, IPlatform> platformsByName = platforms.ToDictionary(platform => platform.Name);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await SendDueAsync(stoppingToken);
            }
            catch (StorageException exception)
            {
                LogStorage(exception);
            }

            await signal.WaitAsync(clock, stoppingToken);
        }
    }

    /// <summary>Posts everything that is due now.</summary>
    internal async Task SendDueAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<OutboxRow> due;
        do
        {
            due = await database.ReadAsync((work, token) => OutboxStore.ListDueAsync(work, clock.GetUtcNow(), BatchSize, token), cancellationToken);
            foreach (OutboxRow row in due)
            {
                await SendAsync(row, cancellationToken);
            }
        }
        while (due.Count == BatchSize);
    }

    private async Task SendAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        try
        {
            (TeamContext Context, Message Message)? post = await database.ReadAsync((work, token) => ComposeAsync(work, row, token), cancellationToken);
            if (post is var (context, message))
            {
                await platformsByName[context.Place.Platform].PostAsync(
                    context.Place, FormattableString.Invariant($"outbox/{row.Id}/{row.Version}"), message, context.Language, cancellationToken);
                metrics.PostTried(isSent: true);
            }

            await WriteAsync((work, token) => SettleAsync(work, row, token), cancellationToken);
        }
        catch (Exception exception) when (exception is not StorageException && !cancellationToken.IsCancellationRequested)
        {
            // The other door where everything is caught: one post that fails must not hold up the rest. A request that ran
            // into its own timeout looks like a cancellation, but nobody cancelled us.
            TimeSpan wait = TimeSpan.FromSeconds(Math.Min(Math.Pow(2, row.Attempts), LongestWait.TotalSeconds));
            metrics.PostTried(isSent: false);
            LogFailed(exception, row.Act, row.Slot, wait);
            await WriteAsync((work, token) => OutboxStore.PostponeAsync(work, row, clock.GetUtcNow() + wait, token), cancellationToken);
        }
    }

    private async Task<(TeamContext Context, Message Message)?> ComposeAsync(Work work, OutboxRow row, CancellationToken cancellationToken)
    {
        TeamContext context = await teams.GetAsync(work, row.Team, cancellationToken);
        Message? message = await actsByName[row.Act].ComposeAsync(work, context, row.Slot, cancellationToken);
        return message is null ? null : (context, message);
    }

    private async Task SettleAsync(Work work, OutboxRow row, CancellationToken cancellationToken)
    {
        await OutboxStore.SettleAsync(work, row, cancellationToken);
        await actsByName[row.Act].SentAsync(work, row.Team, row.Slot, cancellationToken);
    }

    private async Task WriteAsync(Func<Work, CancellationToken, Task> act, CancellationToken cancellationToken) =>
        await database.WriteAsync<bool>(
            async (work, token) =>
            {
                await act(work, token);
                return true;
            },
            cancellationToken);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database is not available to the outbox")]
    private partial void LogStorage(Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Post {Act} {Slot} failed; it is tried again in {Wait}")]
    private partial void LogFailed(Exception exception, string act, string slot, TimeSpan wait);
}
