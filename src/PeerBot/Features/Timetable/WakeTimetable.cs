using System.Collections.Immutable;
using PeerBot.Domain;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Timetable;

/// <summary>
/// A team's alarm rang: does everything whose moment has come, or records it as missed, and sets the alarm for what comes
/// next. It may ring too often, twice at once, or in two processes; each act still happens once.
/// </summary>
internal sealed partial class WakeTimetable(
    Database database,
    ITeamDirectory teams,
    TeamTimetable timetable,
    SettleActs settle,
    IAlarm alarm,
    TimetableFailures failures,
    IEnumerable<Signal> signals,
    TimeProvider clock,
    ILogger<WakeTimetable> logger)
{
    /// <summary>The longest silence that is made up for: nothing is useful longer, and a year's plan need not be made.</summary>
    private const int LongestSilenceDays = 60;

    public async Task RunAsync(TeamId team, CancellationToken cancellationToken)
    {
        try
        {
            await alarm.SetAsync(team, failures.RetryOf(team) ?? await SettleAsync(team, cancellationToken), cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // A door where everything is caught: a team whose plan is broken must not stop the others, and is tried again.
            DateTimeOffset retry = failures.Add(team);
            LogFailed(exception, team.Value, retry);
            await alarm.SetAsync(team, retry, cancellationToken);
        }
    }

    /// <returns>When to wake next.</returns>
    private async Task<DateTimeOffset> SettleAsync(TeamId team, CancellationToken cancellationToken)
    {
        while (true)
        {
            DateTimeOffset now = clock.GetUtcNow();
            Waking waking = await database.ReadAsync((work, token) => ReadAsync(work, team, now, token), cancellationToken);
            Result<Settled> settled = await database.WriteAsync((work, token) => settle.RunAsync(work, waking, now, token), cancellationToken);
            foreach (Signal signal in signals)
            {
                signal.Set();
            }

            switch (settled.Value)
            {
                case { IsOutdated: true }:
                    continue;
                case { Failure: { } failure }:
                    throw new TimedActException(failure);
                default:
                    failures.Clear(team);
                    return waking.Next;
            }
        }
    }

    private async Task<Waking> ReadAsync(Work work, TeamId team, DateTimeOffset now, CancellationToken cancellationToken)
    {
        Schedule schedule = await ScheduleStore.FindAsync(work, team, cancellationToken)
            ?? throw new InvalidOperationException($"Team {team.Value} has no schedule.");
        TeamContext context = await teams.GetAsync(work, team, cancellationToken);
        DateTimeOffset since = schedule.PostedUntil is { } until && until < now ? until : now;
        DateTimeOffset from = since < now.AddDays(-LongestSilenceDays) ? now.AddDays(-LongestSilenceDays) : since;
        ImmutableArray<PlannedAct> due = await timetable.BetweenAsync(work, context, from, now, cancellationToken);
        if (!due.IsEmpty)
        {
            IReadOnlySet<(string, string)> settled = await TimedActStore.ListAsync(work, team, [.. due.Select(act => act.Slot)], cancellationToken);
            IReadOnlySet<(string, string)> skipped = await SkippedActStore.ListAsync(work, team, cancellationToken);
            due = [.. due.Where(act => !settled.Contains((act.Act, act.Slot)) && !skipped.Contains((act.Act, act.Slot)))];
        }

        return new Waking(schedule, context, since, due, await timetable.NextAsync(work, context, now, cancellationToken));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The timetable of team {Team} failed; it is tried again at {Retry}")]
    private partial void LogFailed(Exception exception, long team, DateTimeOffset retry);
}
