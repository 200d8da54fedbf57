using System.Collections.Immutable;

namespace PeerBot.Domain.Subscriptions;

/// <summary>What subscribed calendars were shown already decides what they are shown next: nothing vanishes from them without a word.</summary>
public static class FeedHistory
{
    /// <summary>How long what is past stays in sight, in days.</summary>
    public const int DaysBack = 30;

    /// <param name="shown">What the feed held until now.</param>
    /// <param name="planned">What is planned from <paramref name="first"/> on.</param>
    /// <param name="first">The first day that can still change; what was shown for earlier ones stays as it was.</param>
    /// <returns>What the feed holds from now on, in the order of the dates.</returns>
    public static ImmutableArray<FeedEvent> Renew(
        IReadOnlyCollection<FeedEvent> shown, IReadOnlyCollection<FeedEvent> planned, DateOnly first, DateTimeOffset now)
    {
        Dictionary<string, FeedEvent> before = shown.ToDictionary(one => one.Name);
        HashSet<string> names = [.. planned.Select(one => one.Name)];
        IEnumerable<FeedEvent> current = planned.Select(one => before.TryGetValue(one.Name, out FeedEvent? old)
            ? Next(old, one, now)
            : one with { ModifiedAt = now });
        IEnumerable<FeedEvent> left = shown
            .Where(one => !names.Contains(one.Name) && one.Date >= first.AddDays(-DaysBack))
            .Select(one => one.Date < first ? one : Next(one, one with { IsCancelled = true }, now));
        return [.. current.Concat(left).OrderBy(one => one.Date).ThenBy(one => one.Name, StringComparer.Ordinal)];
    }

    private static FeedEvent Next(FeedEvent old, FeedEvent one, DateTimeOffset now) =>
        one.Says(old) ? old : one with { Sequence = old.Sequence + 1, ModifiedAt = now };
}
