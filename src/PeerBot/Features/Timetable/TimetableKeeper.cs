using System.Collections.Concurrent;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Timetable;

/// <summary>
/// Keeps the alarms true to the tables: derives all plans after the start and each again after a change, and now and then
/// looks whether another process on the same database planned something that this one does not know.
/// </summary>
internal sealed partial class TimetableKeeper(
    Database database,
    DeriveTimetables derive,
    IAlarm alarm,
    TimetableFailures failures,
    TimetableSignal signal,
    TimeProvider clock,
    ILogger<TimetableKeeper> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<TeamId, DateTimeOffset> seen = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        bool isDoubted = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            Task changed = signal.Next;
            try
            {
                if (!isDoubted)
                {
                    await derive.DoubtAllAsync(stoppingToken);
                    isDoubted = true;
                }

                await derive.RunAsync(stoppingToken);
                await changed.AtMostAsync(Pause, clock, stoppingToken);
                if (!changed.IsCompleted)
                {
                    await CompareAsync(stoppingToken);
                }
            }
            catch (StorageException exception)
            {
                LogStorage(exception);
                await Task.Delay(Pause, clock, stoppingToken);
            }
        }
    }

    /// <summary>Sets the alarms of teams whose next moment is another one than at the last look.</summary>
    internal async Task CompareAsync(CancellationToken cancellationToken)
    {
        foreach (Schedule schedule in await database.ReadAsync(ScheduleStore.ListAsync, cancellationToken))
        {
            if (schedule.NextAt is { } next
                && !failures.Contains(schedule.Team)
                && (!seen.TryGetValue(schedule.Team, out DateTimeOffset before) || before != next))
            {
                seen[schedule.Team] = next;
                await alarm.SetAsync(schedule.Team, next, cancellationToken);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database is not available to the timetables")]
    private partial void LogStorage(Exception exception);
}
