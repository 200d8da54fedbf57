using PeerBot.Storage;

namespace PeerBot.Features.Engine;

/// <summary>
/// Takes what was removed out of the database file as well: SQLite only marks its place as free, and keeps it in the log of
/// writes for a while. What is still to do stands in a table, so that a stop in between loses nothing.
/// </summary>
internal sealed partial class TraceScrubber(
    Database database, IEnumerable<ITraceKeeper> keepers, ErasureSignal signal, TimeProvider clock, ILogger<TraceScrubber> logger) : BackgroundService
{
    /// <summary>Somebody reads all the time, so the log may be in use when it is to be emptied.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            Task removal = signal.Next;
            bool isDone = await TryAsync(stoppingToken);
            await (isDone ? removal.WaitAsync(stoppingToken) : Task.Delay(Again, clock, stoppingToken));
        }
    }

    /// <returns>Whether nothing is left to do.</returns>
    internal async Task<bool> ScrubAsync(CancellationToken cancellationToken)
    {
        long last = await database.ReadAsync(ErasureStore.LastToScrubAsync, cancellationToken);
        if (last == 0)
        {
            return true;
        }

        await WriteAsync(
            async (work, token) =>
            {
                foreach (ITraceKeeper keeper in keepers)
                {
                    await keeper.ForgetGoneAsync(work, token);
                }
            },
            cancellationToken);
        if (!await database.ScrubAsync(cancellationToken))
        {
            return false;
        }

        await WriteAsync((work, token) => ErasureStore.ScrubbedAsync(work, last, clock.GetUtcNow(), token), cancellationToken);
        LogScrubbed(last);
        return true;
    }

    private async Task WriteAsync(Func<Work, CancellationToken, Task> act, CancellationToken cancellationToken) => await database.WriteAsync<bool>(
        async (work, token) =>
        {
            await act(work, token);
            return true;
        },
        cancellationToken);

    private async Task<bool> TryAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await ScrubAsync(cancellationToken);
        }
        catch (StorageException exception)
        {
            LogPutOff(exception);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "What was removed up to removal {Last} is out of the database file")]
    private partial void LogScrubbed(long last);

    [LoggerMessage(Level = LogLevel.Warning, Message = "What was removed could not be taken out of the database file now; it is tried again in a minute")]
    private partial void LogPutOff(Exception exception);
}
