using System.Collections.Concurrent;
using PeerBot.Chat;

namespace PeerBot.Features.Engine;

/// <summary>
/// Keeps the commands of one place in the order in which they came. Writes are ordered by the writer's own queue; a read
/// waits here for the writes of its place that came before it, so that everybody reads what they wrote.
/// </summary>
internal sealed class ArrivalOrder
{
    private readonly ConcurrentDictionary<Place, Task> lastWrite = new();
    private readonly Lock gate = new();

    /// <summary>Enqueues a write and returns when it is done.</summary>
    /// <param name="enqueue">Puts it into the writer's queue, without waiting for anything.</param>
    public async Task<T> FollowAsync<T>(Place place, Func<Task<T>> enqueue)
    {
        Task<T> write;
        lock (gate)
        {
            // Of two writes, the one that stands later in the queue must be the one that reads wait for.
            write = enqueue();
            lastWrite[place] = write;
        }

        try
        {
            return await write;
        }
        finally
        {
            lastWrite.TryRemove(KeyValuePair.Create<Place, Task>(place, write));
        }
    }

    /// <summary>Returns when the writes of this place that came before are done, however they went.</summary>
    public Task WaitAsync(Place place) => lastWrite.TryGetValue(place, out Task? write)
        ? write.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default)
        : Task.CompletedTask;
}
