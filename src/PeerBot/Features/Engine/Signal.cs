namespace PeerBot.Features.Engine;

/// <summary>
/// Tells those who wait that something was written that may be theirs, so that they need not look again and again. A command
/// that wrote sets all signals; looking costs little.
/// </summary>
internal abstract class Signal
{
    private TaskCompletionSource next = New();

    /// <summary>Ends when it is set for the next time. Taken before looking, it misses nothing that comes after the look.</summary>
    public Task Next => next.Task;

    public void Set() => Interlocked.Exchange(ref next, New()).SetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

/// <summary>Wakes the senders when something may be due.</summary>
internal sealed class OutboxSignal : Signal;
