using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Teams;

/// <summary>The coming meetings in the calendar of a team's platform: tells that they are not any more as they are shown there.</summary>
internal static class ShownMeetings
{
    /// <summary>The errand of the outbox that puts them right, and what is told of when the platform refuses it.</summary>
    public const string Act = "meeting-events";

    /// <summary>Something changed that may be shown. A team that never asked for events costs nothing.</summary>
    public static Task ChangedAsync(Work work, TeamId team, CancellationToken cancellationToken) =>
        OutboxStore.TouchAsync(work, Act, team, "", cancellationToken);

    /// <summary>The team wants its meetings shown from now on, or not any more; or a new day has begun.</summary>
    public static Task RequestAsync(Work work, TeamId team, DateTimeOffset now, CancellationToken cancellationToken) =>
        OutboxStore.RequestAsync(work, Act, team, "", now, cancellationToken);
}
