using System.Globalization;
using PeerBot.Domain;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Timetable;

/// <summary>How a waking went.</summary>
/// <param name="IsOutdated">Something changed since it was read: nothing was done, and it must be read again.</param>
/// <param name="Failure">Why an act could not be done; the others were.</param>
internal sealed record Settled(bool IsOutdated, Exception? Failure);

/// <summary>Does and records, in one transaction, everything whose moment has come for a team.</summary>
internal sealed class SettleActs(TeamTimetable timetable, TimetableMetrics metrics)
{
    public async Task<Result<Settled>> RunAsync(Work work, Waking waking, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!await ScheduleStore.IsCurrentAsync(work, waking.Schedule, cancellationToken))
        {
            return new Settled(IsOutdated: true, null);
        }

        TeamId team = waking.Context.Team.Id;
        CatchUp catchUp = CatchUp.Decide(waking.Due, act => timetable.Find(act.Act).IsPost, now);
        (DateTimeOffset? failedAt, Exception? failure) = await RunAsync(work, waking.Context, catchUp, now, cancellationToken);
        foreach (PlannedAct act in catchUp.Missed)
        {
            await TimedActStore.AddAsync(work, team, act, isDone: false, now, cancellationToken);
            metrics.Settled(act.Act, "missed");
        }

        if (!catchUp.Missed.IsEmpty)
        {
            await AwayPost.RequestAsync(work, team, waking.Since, now, cancellationToken);
        }

        // What failed is planned still, so that it is found again; what was done beside it is recorded.
        await (failedAt is { } at
            ? ScheduleStore.SaveAsync(work, waking.Schedule, at - TimeSpan.FromMilliseconds(1), at, cancellationToken)
            : ScheduleStore.SaveAsync(work, waking.Schedule, now, waking.Next, cancellationToken));
        await TimedActStore.ForgetOldAsync(work, team, now, cancellationToken);
        return new Settled(IsOutdated: false, failure);
    }

    private async Task<(DateTimeOffset? FailedAt, Exception? Failure)> RunAsync(
        Work work, TeamContext context, CatchUp catchUp, DateTimeOffset now, CancellationToken cancellationToken)
    {
        (DateTimeOffset? failedAt, Exception? failure) = (null, null);
        foreach (PlannedAct act in catchUp.Run)
        {
            Exception? reason = await work.TryAsync(async () =>
            {
                await TimedActStore.AddAsync(work, context.Team.Id, act, isDone: true, now, cancellationToken);
                await timetable.Find(act.Act).RunAsync(work, context, act, now, cancellationToken);
            });
            (failedAt, failure) = (failure is null && reason is not null ? act.At : failedAt, failure ?? reason);
            metrics.Settled(act.Act, reason is not null ? "failed" : now - act.At > CatchUp.Punctual ? "late" : "done");
        }

        return (failedAt, failure);
    }
}

/// <summary>A timed act failed; whoever woke the team tries again.</summary>
internal sealed class TimedActException(Exception reason) : Exception(
    string.Create(CultureInfo.InvariantCulture, $"A timed act failed: {reason.Message}"), reason);
