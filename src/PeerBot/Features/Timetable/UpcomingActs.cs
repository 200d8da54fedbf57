using System.Collections.Immutable;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Timetable;

/// <summary>Looks ahead for those who are shown more than a card holds.</summary>
internal sealed class UpcomingActs(Database database, TeamTimetable timetable, TimeProvider clock)
{
    public Task<ImmutableArray<ComingAct>> ListAsync(TeamContext team, CancellationToken cancellationToken) => database.ReadAsync(
        (work, token) => timetable.ComingAsync(work, team, clock.GetUtcNow(), TeamTimetable.MostShown, token), cancellationToken);
}
