using System.Collections.Immutable;

namespace PeerBot.Web.Health;

/// <summary>What one instrument measured under one set of labels. Safe to use from many threads.</summary>
/// <param name="isSum">New values add to the old; otherwise the last one stands.</param>
/// <param name="bounds">Of a histogram's buckets, rising; empty for anything else.</param>
internal sealed class Tally(ImmutableArray<(string Name, string Value)> labels, bool isSum, IReadOnlyList<double> bounds)
{
    private readonly Lock gate = new();
    private readonly long[] counts = new long[bounds.Count + 1];
    private double value;

    public void Add(double measured)
    {
        int bucket = 0;
        while (bucket < bounds.Count && measured > bounds[bucket])
        {
            bucket++;
        }

        lock (gate)
        {
            value = isSum ? value + measured : measured;
            counts[bucket]++;
        }
    }

    public Series Read()
    {
        lock (gate)
        {
            return new Series(labels, value, bounds.Count == 0 ? [] : [.. Buckets()]);
        }
    }

    private IEnumerable<Bucket> Buckets()
    {
        long total = 0;
        for (int bucket = 0; bucket < counts.Length; bucket++)
        {
            total += counts[bucket];
            yield return new Bucket(bucket < bounds.Count ? bounds[bucket] : double.PositiveInfinity, total);
        }
    }
}
