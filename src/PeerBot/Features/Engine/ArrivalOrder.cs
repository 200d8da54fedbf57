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

    /// <summary>Tells of a write that was just enqueued.</summary>
    public async Task<T> FollowAsync<T>(Place place, Task<T> write)
    {
        lastWrite[place] = write;
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
