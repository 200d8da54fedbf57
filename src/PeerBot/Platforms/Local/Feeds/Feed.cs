using PeerBot.Chat;

namespace PeerBot.Platforms.Local.Feeds;

/// <summary>
/// Tells the open pages what changed. It keeps the last few events, so that a page whose line broke catches up without
/// loading everything again; a page that reads too slowly is cut off and comes back the same way.
/// </summary>
internal sealed class Feed
{
    /// <summary>How many events a page may miss before it has to load everything again.</summary>
    public const int Kept = 256;

    private readonly Lock gate = new();
    private readonly Queue<FeedEvent> recent = new(Kept);
    private readonly HashSet<FeedReader> readers = [];

    // Numbers start anew with each process: the epoch keeps a page from taking the old ones for the new ones.
    private readonly string epoch = Guid.NewGuid().ToString("N")[..8];
    private long last;

    /// <summary>Where the feed stands now; a page that reads from here misses nothing that comes after.</summary>
    public string Position
    {
        get
        {
            lock (gate)
            {
                return IdOf(last);
            }
        }
    }

    public string IdOf(long number) => FormattableString.Invariant($"{epoch}-{number}");

    public void Publish(string kind, Place? place, string? reader, string data)
    {
        lock (gate)
        {
            FeedEvent happened = new(++last, kind, place, reader, data);
            if (recent.Count == Kept)
            {
                recent.Dequeue();
            }

            recent.Enqueue(happened);
            readers.RemoveWhere(open => !open.Offer(happened));
        }
    }

    /// <param name="place">The place that the page shows.</param>
    /// <param name="user">Whose private entries it may see.</param>
    /// <param name="position">Where the page stopped reading.</param>
    /// <returns>A line with everything since, or <see langword="null"/> when too much was missed to catch up.</returns>
    public FeedReader? Open(Place place, string user, string position)
    {
        lock (gate)
        {
            if (MissedSince(position) is not { } missed)
            {
                return null;
            }

            FeedReader reader = new(place, user, Close);
            foreach (FeedEvent happened in missed)
            {
                reader.Offer(happened);
            }

            readers.Add(reader);
            return reader;
        }
    }

    private List<FeedEvent>? MissedSince(string position)
    {
        bool isOurs = position.StartsWith(epoch + "-", StringComparison.Ordinal);
        bool canCatchUp = long.TryParse(isOurs ? position.AsSpan(epoch.Length + 1) : [], out long seen)
            && seen <= last
            && last - seen <= recent.Count;
        return canCatchUp ? [.. recent.Where(happened => happened.Number > seen)] : null;
    }

    private void Close(FeedReader reader)
    {
        lock (gate)
        {
            readers.Remove(reader);
        }
    }
}
