using PeerBot.Domain;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Timetable;

/// <summary>Finds out, for each team whose plan may have changed, when something is planned next, and sets its alarm.</summary>
internal sealed partial class DeriveTimetables(
    Database database,
    ITeamDirectory teams,
    TeamTimetable timetable,
    IAlarm alarm,
    TimetableFailures failures,
    TimetableMetrics metrics,
    TimeProvider clock,
    ILogger<DeriveTimetables> logger)
{
    /// <summary>A change counts from now on, except for what it plans for a little while ago: a meeting moved to the next minutes still opens.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(15);

    /// <summary>Another program may plan otherwise: after a start every plan is derived anew.</summary>
    public Task DoubtAllAsync(CancellationToken cancellationToken) => database.WriteAsync<bool>(
        async (work, token) =>
        {
            await ScheduleStore.DoubtAllAsync(work, token);
            return true;
        },
        cancellationToken);

    /// <summary>Derives what is stale, several teams at once.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<TeamId> stale = await database.ReadAsync(ScheduleStore.ListStaleAsync, cancellationToken);
        await Parallel.ForEachAsync(stale, cancellationToken, async (team, token) => await DeriveAsync(team, token));
    }

    private async Task DeriveAsync(TeamId team, CancellationToken cancellationToken)
    {
        long started = clock.GetTimestamp();
        try
        {
            (Schedule schedule, DateTimeOffset since, DateTimeOffset next) =
                await database.ReadAsync((work, token) => ReadAsync(work, team, clock.GetUtcNow(), token), cancellationToken);
            Result<bool> saved = await database.WriteAsync<bool>(
                async (work, token) =>
                {
                    bool isCurrent = await ScheduleStore.IsCurrentAsync(work, schedule, token);
                    if (isCurrent)
                    {
                        await ScheduleStore.SaveAsync(work, schedule, since, next, token);
                    }

                    return isCurrent;
                },
                cancellationToken);
            metrics.Derived(clock.GetElapsedTime(started));
            if (saved.Value)
            {
                await alarm.SetAsync(team, next, cancellationToken);
            }
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // A door where everything is caught: the plan of one team must not hold up the rest. Waking it tries again.
            DateTimeOffset retry = failures.Add(team);
            LogFailed(exception, team.Value, retry);
            await alarm.SetAsync(team, retry, cancellationToken);
        }
    }

    private async Task<(Schedule Schedule, DateTimeOffset Since, DateTimeOffset Next)> ReadAsync(
        Work work, TeamId team, DateTimeOffset now, CancellationToken cancellationToken)
    {
        Schedule schedule = await ScheduleStore.FindAsync(work, team, cancellationToken)
            ?? throw new InvalidOperationException($"Team {team.Value} has no schedule.");
        TeamContext context = await teams.GetAsync(work, team, cancellationToken);
        DateTimeOffset since = Since(schedule, now);
        return (schedule, since, await timetable.NextAsync(work, context, since, cancellationToken));
    }

    private static DateTimeOffset Since(Schedule schedule, DateTimeOffset now)
    {
        if (schedule.PostedUntil is not { } until || until > now)
        {
            return now;
        }

        // Something planned before the change is still to be settled, or nothing is and the past is past.
        bool isBehind = schedule.NextAt <= now;
        return isBehind || until > now - Grace ? until : now - Grace;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The plan of team {Team} could not be derived; it is tried again at {Retry}")]
    private partial void LogFailed(Exception exception, long team, DateTimeOffset retry);
}
