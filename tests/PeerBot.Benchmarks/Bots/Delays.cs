using System.Collections.Concurrent;
using System.Diagnostics;

namespace PeerBot.Benchmarks.Bots;

/// <summary>How long each of many things took, from the moment at which it was due to the moment at which it happened.</summary>
internal sealed class Delays
{
    private readonly ConcurrentDictionary<string, long> waiting = new();
    private readonly ConcurrentQueue<(long At, double Milliseconds)> ended = [];

    public bool IsAllDone => waiting.IsEmpty;

    public OpenLoopResult Result => new([.. ended.Select(one => one.Milliseconds).Order()], waiting.Count);

    /// <summary>The longest time in which nothing happened, between the first thing and the last.</summary>
    public TimeSpan LongestSilence
    {
        get
        {
            long[] moments = [.. ended.Select(one => one.At).Order()];
            return moments.Zip(moments.Skip(1), static (before, after) => Stopwatch.GetElapsedTime(before, after)).Max();
        }
    }

    public void Clear()
    {
        waiting.Clear();
        ended.Clear();
    }

    /// <param name="due">A timestamp of the stopwatch.</param>
    public void Begin(string id, long due) => waiting[id] = due;

    /// <summary>It happened. The first time counts.</summary>
    public void End(string id)
    {
        if (waiting.TryRemove(id, out long due))
        {
            long now = Stopwatch.GetTimestamp();
            ended.Enqueue((now, Stopwatch.GetElapsedTime(due, now).TotalMilliseconds));
        }
    }
}
