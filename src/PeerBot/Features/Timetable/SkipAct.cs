using PeerBot.Domain;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Timetable;

/// <summary>One planned act is left out this once, or happens after all.</summary>
internal sealed class SkipAct(TeamTimetable timetable)
{
    private const int DaysAhead = 400;

    /// <returns>What is left out, or a problem when nothing of that name and slot is planned any more.</returns>
    public Task<Result<PlannedAct>> SkipAsync(
        Work work, TeamContext context, string act, string slot, DateTimeOffset now, CancellationToken cancellationToken) =>
        WriteAsync(SkippedActStore.AddAsync, work, context, act, slot, now, cancellationToken);

    /// <returns>What happens after all, or a problem when nothing of that name and slot is planned any more.</returns>
    public Task<Result<PlannedAct>> RestoreAsync(
        Work work, TeamContext context, string act, string slot, DateTimeOffset now, CancellationToken cancellationToken) =>
        WriteAsync(SkippedActStore.RemoveAsync, work, context, act, slot, now, cancellationToken);

    private async Task<Result<PlannedAct>> WriteAsync(
        Func<Work, TeamId, string, string, CancellationToken, Task> write,
        Work work,
        TeamContext context,
        string act,
        string slot,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        IEnumerable<PlannedAct> planned = await timetable.BetweenAsync(work, context, now, now.AddDays(DaysAhead), cancellationToken);
        if (planned.FirstOrDefault(other => other.Act == act && other.Slot == slot) is not { } found)
        {
            return Problem.NotFound("timetable.not-planned");
        }

        await write(work, context.Team.Id, act, slot, cancellationToken);
        return found;
    }
}
