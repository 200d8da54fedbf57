using PeerBot.Chat;
using PeerBot.Storage;

namespace PeerBot.Features.Engine;

/// <summary>
/// Posts what is due on one platform: several teams at once, the posts of a team one after another. A platform that is
/// slow, failing or not connected delays nobody else.
/// </summary>
internal sealed class OutboxLane(
    IPlatform platform, IPlatformLink? link, Database database, OutboxDelivery delivery, OutboxSignal signal, TimeProvider clock)
{
    /// <summary>How many posts are under way at once.</summary>
    private const int Width = 16;

    /// <summary>What was postponed becomes due without a signal, and so does everything when the platform comes back.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private volatile bool isClosed;

    /// <summary>Posts until it is stopped.</summary>
    /// <exception cref="StorageException">The database is not available.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        List<Task> underWay = [];
        while (true)
        {
            Task changed = signal.Next;
            underWay.AddRange(await BeginAsync(Width - underWay.Count, cancellationToken));
            await Task.WhenAny([changed, .. underWay]).AtMostAsync(Pause, clock, cancellationToken);
            foreach (Task ended in underWay.Where(task => task.IsCompleted))
            {
                await ended;
            }

            underWay.RemoveAll(task => task.IsCompleted);
        }
    }

    /// <summary>Posts everything that is due now.</summary>
    public async Task SendDueAsync(CancellationToken cancellationToken)
    {
        while (await BeginAsync(Width, cancellationToken) is { Count: > 0 } begun)
        {
            await Task.WhenAll(begun);
        }
    }

    private async Task<IReadOnlyList<Task>> BeginAsync(int count, CancellationToken cancellationToken)
    {
        // A link that is in trouble may still take posts; only after one failed is it left in peace until it is back.
        isClosed = isClosed && link?.Trouble is not null;
        if (count == 0 || isClosed)
        {
            return [];
        }

        IReadOnlyList<OutboxRow> due = await database.ReadAsync(
            (work, token) => OutboxStore.ListDueAsync(work, platform.Name, clock.GetUtcNow(), count, token), cancellationToken);
        return [.. due.Select(row => SendAsync(row, cancellationToken))];
    }

    private async Task SendAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        bool isSent = await delivery.SendAsync(platform, row, cancellationToken);
        isClosed |= !isSent;
    }
}
