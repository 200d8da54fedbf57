using System.Globalization;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Sessions;

/// <summary>The minutes of a day that everybody can read. What they say is kept whenever it changes.</summary>
internal static class PublishedDay
{
    /// <summary>The act under which the Minutes feature keeps it, soon after the change: what changed together is one edition.</summary>
    public const string Act = "edition";

    /// <summary>The day was published or changed, in this transaction.</summary>
    public static Task ChangedAsync(Work work, TeamId team, DateOnly date, DateTimeOffset now, CancellationToken cancellationToken) =>
        OutboxStore.RequestAsync(work, Act, team, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), now, cancellationToken);
}
