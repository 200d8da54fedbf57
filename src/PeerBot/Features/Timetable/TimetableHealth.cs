using PeerBot.Storage;

namespace PeerBot.Features.Timetable;

/// <summary>The timetables as a supervisor sees them.</summary>
/// <param name="NextWake">When the next team is to be woken; <see langword="null"/> while there is none.</param>
/// <param name="StaleTeams">Whose plan changed and was not derived yet.</param>
/// <param name="FailingTeams">Whose timetable fails and is tried again.</param>
internal sealed record TimetableView(DateTimeOffset? NextWake, int StaleTeams, int FailingTeams);

/// <summary>Looks after the timetables from outside.</summary>
internal sealed partial class TimetableHealth(
    Database database, TimetableFailures failures, TimetableMetrics metrics, TimeProvider clock, ILogger<TimetableHealth> logger)
{
    /// <returns><see langword="null"/> while the database cannot be read.</returns>
    public async Task<TimetableView?> LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            (DateTimeOffset? next, int stale) = await database.ReadAsync(ScheduleStore.LookAsync, cancellationToken);
            metrics.Behind(next < clock.GetUtcNow() ? clock.GetUtcNow() - next.Value : TimeSpan.Zero);
            return new TimetableView(next, stale, failures.Count);
        }
        catch (StorageException exception)
        {
            LogUnseen(exception);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The timetables cannot be looked at")]
    private partial void LogUnseen(Exception exception);
}
