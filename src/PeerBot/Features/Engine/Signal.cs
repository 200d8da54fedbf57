namespace PeerBot.Features.Engine;

/// <summary>
/// Tells those who wait that something was written that may be theirs, so that they need not look again and again. To look
/// costs about as much as a small command, so only what announced its table sets the signal.
/// </summary>
/// <param name="table">What is waited for, as <see cref="Storage.Work.Announce"/> names it.</param>
internal abstract class Signal(string table)
{
    private TaskCompletionSource next = New();

    /// <summary>Ends when it is set for the next time. Taken before looking, it misses nothing that comes after the look.</summary>
    public Task Next => next.Task;

    /// <summary>Sets it if a transaction that was committed wrote what is waited for.</summary>
    public void SetBy(IReadOnlySet<string> news)
    {
        if (news.Contains(table))
        {
            Set();
        }
    }

    public void Set() => Interlocked.Exchange(ref next, New()).SetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

/// <summary>Wakes the senders when something may be due.</summary>
internal sealed class OutboxSignal() : Signal(OutboxStore.Table);
