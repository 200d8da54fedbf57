using System.Collections.Concurrent;

namespace PeerBot.Platforms.Discord.Gateway;

/// <summary>Lets shards identify in turn: so many in the same five seconds as Discord allows.</summary>
internal sealed class IdentifyTurns(TimeProvider clock)
{
    private static readonly TimeSpan Spacing = TimeSpan.FromSeconds(5.1);
    private readonly ConcurrentDictionary<int, Lane> lanes = new();

    /// <summary>Waits for the shard's turn.</summary>
    /// <returns>To be disposed when it has identified, or will not: the next one's wait begins then. Disposing it again does nothing.</returns>
    public async Task<IDisposable> TakeAsync(int shard, int maxConcurrency, CancellationToken cancellationToken)
    {
        Lane lane = lanes.GetOrAdd(shard % maxConcurrency, static _ => new Lane());
        await lane.Free.WaitAsync(cancellationToken);
        Turn turn = new(lane, clock);
        try
        {
            TimeSpan wait = lane.NextAt - clock.GetUtcNow();
            if (wait > TimeSpan.Zero)
            {
                await Task.Delay(wait, clock, cancellationToken);
            }

            return turn;
        }
        catch
        {
            turn.Dispose();
            throw;
        }
    }

    private sealed class Lane
    {
        public SemaphoreSlim Free { get; } = new(1, 1);

        public DateTimeOffset NextAt { get; set; }
    }

    private sealed class Turn(Lane lane, TimeProvider clock) : IDisposable
    {
        private int isOver;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref isOver, 1) == 0)
            {
                lane.NextAt = clock.GetUtcNow() + Spacing;
                lane.Free.Release();
            }
        }
    }
}
