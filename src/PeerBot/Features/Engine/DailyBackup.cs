using Microsoft.Extensions.Options;
using PeerBot.Storage;
using PeerBot.Storage.Backups;

namespace PeerBot.Features.Engine;

/// <summary>
/// Makes a backup once a day where the operator wants it. It looks at the folder rather than at a plan: what was missed while
/// the program was stopped is made up for at the start, and what failed is tried again in an hour.
/// </summary>
internal sealed partial class DailyBackup(
    IOptions<BackupOptions> options, DatabaseBackup backup, EngineMetrics metrics, TimeProvider clock, ILogger<DailyBackup> logger) : BackgroundService
{
    /// <summary>A machine that slept wakes at no promised time, so it looks more often than once a day.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    /// <summary>That the last attempt failed, for supervisors; the log has the reason. <see langword="null"/> when all is well.</summary>
    public string? Trouble { get; private set; }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!string.IsNullOrWhiteSpace(options.Value.Folder))
        {
            MakeWhatIsDue(new DailyFolder(options.Value.Folder));
            DateTimeOffset now = clock.GetUtcNow();
            TimeSpan untilNext = SlotBefore(now).AddDays(1) - now;
            await Task.Delay(untilNext < Longest ? untilNext : Longest, clock, stoppingToken);
        }
    }

    /// <summary>Makes the backup of the day unless it is there.</summary>
    internal void MakeWhatIsDue(DailyFolder folder)
    {
        DateTimeOffset now = clock.GetUtcNow();
        try
        {
            if (folder.Newest() >= SlotBefore(now))
            {
                return;
            }

            string file = folder.NewFile(now);
            BackupContents contents = backup.Make(file);
            int removed = folder.RemoveOlder(options.Value.Keep);
            LogMade(file, contents.Bytes, removed);
            Tell(null);
        }
        catch (Exception exception) when (exception is BackupException or SchemaException or StorageException or IOException or UnauthorizedAccessException)
        {
            LogFailed(exception);
            Tell($"the daily backup failed at {now:yyyy-MM-dd HH:mm} UTC; the log says why");
        }
    }

    private void Tell(string? trouble)
    {
        Trouble = trouble;
        metrics.BackupTried(trouble is null);
    }

    /// <returns>The latest moment, now or before, at which a daily backup was to be made.</returns>
    private DateTimeOffset SlotBefore(DateTimeOffset now)
    {
        DateTimeOffset today = new(DateOnly.FromDateTime(now.UtcDateTime), options.Value.Daily, TimeSpan.Zero);
        return today <= now ? today : today.AddDays(-1);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Daily backup {File} made and checked ({Bytes} bytes); {Removed} older removed")]
    private partial void LogMade(string file, long bytes, int removed);

    [LoggerMessage(Level = LogLevel.Error, Message = "The daily backup failed; it is tried again within the hour")]
    private partial void LogFailed(Exception exception);
}
