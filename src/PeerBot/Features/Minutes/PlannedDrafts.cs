using PeerBot.Domain.Sessions;
using PeerBot.Features.Sessions;
using PeerBot.Features.Timetable;

namespace PeerBot.Features.Minutes;

/// <summary>The sessions around the window of a timed act whose minutes nobody published.</summary>
internal static class PlannedDrafts
{
    /// <summary>What follows a session follows within two days, and quiet hours may delay it by one.</summary>
    private static readonly TimeSpan Back = TimeSpan.FromDays(3);

    extension(Planning planning)
    {
        public Task<IReadOnlyList<Session>> DraftsAsync(CancellationToken cancellationToken) => SessionStore.ListUnpublishedAsync(
            planning.Work, planning.Team.Id, planning.From - Back, cancellationToken);
    }
}
