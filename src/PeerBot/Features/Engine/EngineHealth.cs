using PeerBot.Storage;

namespace PeerBot.Features.Engine;

/// <summary>Looks after the engine from outside: can it write, and what is left to post?</summary>
internal sealed partial class EngineHealth(Database database, EngineMetrics metrics, TimeProvider clock, ILogger<EngineHealth> logger)
{
    /// <summary>Whoever asks more often gets the last answer again: asking must not wear the disk.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private Task<string?>? lastProbe;
    private long lastProbeAt;

    /// <summary>Writes something that changes nothing, since a database that can be read may still be full or locked.</summary>
    /// <returns>Why nothing can be written, or <see langword="null"/>.</returns>
    public Task<string?> DatabaseTroubleAsync()
    {
        lock (gate)
        {
            if (lastProbe is null || (lastProbe.IsCompleted && clock.GetElapsedTime(lastProbeAt) > Fresh))
            {
                lastProbeAt = clock.GetTimestamp();
                lastProbe = ProbeAsync();
            }

            return lastProbe;
        }
    }

    /// <summary>Counts what is due, for the metrics. When the database cannot be read, the last count stands.</summary>
    public async Task CountPostsAsync(CancellationToken cancellationToken)
    {
        try
        {
            metrics.PostsDue(await database.ReadAsync(
                (work, token) => OutboxStore.CountDueAsync(work, clock.GetUtcNow(), token), cancellationToken));
        }
        catch (StorageException exception)
        {
            LogUncounted(exception);
        }
    }

    private async Task<string?> ProbeAsync()
    {
        try
        {
            await database.ProbeAsync(CancellationToken.None);
            return null;
        }
        catch (StorageException exception)
        {
            return exception.Fault switch
            {
                StorageFault.Busy => "another program holds it",
                StorageFault.Full => "the disk is full",
                _ => "it cannot be written",
            };
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The posts that are due could not be counted")]
    private partial void LogUncounted(Exception exception);
}
