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

    private readonly Lock gate = new();
    private readonly Dictionary<long, Task> underWay = [];
    private volatile bool isClosed;

    private Task[] UnderWay
    {
        get
        {
            lock (gate)
            {
                return [.. underWay.Values];
            }
        }
    }

    /// <summary>Posts until it is stopped.</summary>
    /// <exception cref="StorageException">The database is not available.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            Task changed = signal.Next;
            await BeginAsync(cancellationToken);
            await Task.WhenAny([changed, .. UnderWay]).AtMostAsync(Pause, clock, cancellationToken);
            await ForgetEndedAsync();
        }
    }

    /// <summary>Posts everything that is due now, and returns when nothing is under way any more.</summary>
    public async Task SendDueAsync(CancellationToken cancellationToken)
    {
        do
        {
            await BeginAsync(cancellationToken);
            await Task.WhenAll(UnderWay);
            await ForgetEndedAsync();
        }
        while (await BeginAsync(cancellationToken));
    }

    /// <returns>Whether anything is under way.</returns>
    private async Task<bool> BeginAsync(CancellationToken cancellationToken)
    {
        // A link that is in trouble may still take posts; only after one failed is it left in peace until it is back.
        isClosed = isClosed && link?.Trouble is not null;
        int count = Width - UnderWay.Length;
        if (count > 0 && !isClosed)
        {
            IReadOnlyList<OutboxRow> due = await database.ReadAsync(
                (work, token) => OutboxStore.ListDueAsync(work, platform.Name, clock.GetUtcNow(), count, token), cancellationToken);
            lock (gate)
            {
                // A post that takes longer than its lease is due again, but only for another process.
                foreach (OutboxRow row in due.Where(row => !underWay.ContainsKey(row.Id)))
                {
                    underWay.Add(row.Id, SendAsync(row, cancellationToken));
                }
            }
        }

        return UnderWay.Length > 0;
    }

    private async Task SendAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        bool isSent = await delivery.SendAsync(platform, row, cancellationToken);
        isClosed |= !isSent;
    }

    private async Task ForgetEndedAsync()
    {
        KeyValuePair<long, Task>[] ended;
        lock (gate)
        {
            ended = [.. underWay.Where(entry => entry.Value.IsCompleted)];
            foreach ((long id, _) in ended)
            {
                underWay.Remove(id);
            }
        }

        foreach ((_, Task task) in ended)
        {
            await task;
        }
    }
}
