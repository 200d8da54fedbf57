using PeerBot.Domain;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Timetable;

/// <summary>One planned act is left out this once, or happens after all.</summary>
internal sealed class SkipAct(TeamTimetable timetable)
{
    private const int DaysAhead = 400;

    /// <returns>What is left out, or a problem when nothing of that name and slot is planned any more.</returns>
    public async Task<Result<PlannedAct>> SkipAsync(
        Work work, TeamContext context, string act, string slot, DateTimeOffset now, CancellationToken cancellationToken)
    {
        Result<PlannedAct> planned = await FindAsync(work, context, act, slot, now, cancellationToken);
        if (planned.Problem is null)
        {
            await SkippedActStore.AddAsync(work, context.Team.Id, act, slot, cancellationToken);
        }

        return planned;
    }

    /// <returns>What happens after all, or a problem when nothing of that name and slot is planned any more.</returns>
    public async Task<Result<PlannedAct>> RestoreAsync(
        Work work, TeamContext context, string act, string slot, DateTimeOffset now, CancellationToken cancellationToken)
    {
        Result<PlannedAct> planned = await FindAsync(work, context, act, slot, now, cancellationToken);
        if (planned.Problem is null)
        {
            await SkippedActStore.RemoveAsync(work, context.Team.Id, act, slot, cancellationToken);
        }

        return planned;
    }

    private async Task<Result<PlannedAct>> FindAsync(
        Work work, TeamContext context, string act, string slot, DateTimeOffset now, CancellationToken cancellationToken)
    {
        IEnumerable<PlannedAct> planned = await timetable.BetweenAsync(work, context, now, now.AddDays(DaysAhead), cancellationToken);
        return planned.FirstOrDefault(other => other.Act == act && other.Slot == slot) is { } found
            ? found
            : Problem.NotFound("timetable.not-planned");
    }
}
