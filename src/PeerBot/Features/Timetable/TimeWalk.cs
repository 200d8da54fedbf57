using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Timetable;

/// <summary>
/// Goes forward in time the way time itself does, from one planned moment to the next, so that everything happens at its own
/// moment instead of late at the end. For clocks that can be moved.
/// </summary>
internal sealed class TimeWalk(
    Database database, DeriveTimetables derive, WakeTimetable wake, OutboxSender outbox, TimetableFailures failures, TimeProvider clock)
{
    /// <param name="until">Nothing happens when this is not later than now.</param>
    /// <param name="moveTo">Moves the clock forward to a moment.</param>
    public async Task RunAsync(DateTimeOffset until, Action<DateTimeOffset> moveTo, CancellationToken cancellationToken)
    {
        while (await NextAsync(until, cancellationToken) is { } next)
        {
            if (next > clock.GetUtcNow())
            {
                moveTo(next);
            }

            foreach (TeamId team in await DueAsync(clock.GetUtcNow(), cancellationToken))
            {
                await wake.RunAsync(team, cancellationToken);
            }

            await outbox.SendDueAsync(cancellationToken);
        }

        if (until > clock.GetUtcNow())
        {
            moveTo(until);
        }
    }

    /// <returns>The first moment until then for which anything is planned.</returns>
    private async Task<DateTimeOffset?> NextAsync(DateTimeOffset until, CancellationToken cancellationToken)
    {
        await derive.RunAsync(cancellationToken);
        return (await PlannedAsync(cancellationToken)).Where(schedule => schedule.NextAt <= until).Min(schedule => schedule.NextAt);
    }

    private async Task<IEnumerable<TeamId>> DueAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        (await PlannedAsync(cancellationToken)).Where(schedule => schedule.NextAt <= now).Select(schedule => schedule.Team);

    /// <summary>Without teams that fail: they are tried again by themselves, and would stop us here for ever.</summary>
    private async Task<IEnumerable<Schedule>> PlannedAsync(CancellationToken cancellationToken) =>
        (await database.ReadAsync(ScheduleStore.ListAsync, cancellationToken)).Where(schedule => !failures.Contains(schedule.Team));
}
