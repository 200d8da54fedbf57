using System.Diagnostics;

namespace PeerBot.Benchmarks.Load;

/// <summary>How long each of many acts took.</summary>
internal sealed class Latencies
{
    private readonly List<double> milliseconds = [];
    private readonly Lock gate = new();

    public async Task MeasureAsync(Func<Task> act)
    {
        long started = Stopwatch.GetTimestamp();
        await act();
        double took = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        lock (gate)
        {
            milliseconds.Add(took);
        }
    }

    /// <param name="share">0 to 1, such as 0.99.</param>
    public double Percentile(double share)
    {
        double[] sorted = [.. milliseconds.Order()];
        return sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))];
    }

    public override string ToString() => FormattableString.Invariant($"p50 {Percentile(0.5):F2} ms, p99 {Percentile(0.99):F2} ms");
}
