namespace PeerBot.Features.Engine;

/// <summary>Wakes the sender when something may be due, so that it need not look again and again.</summary>
internal sealed class OutboxSignal : IDisposable
{
    /// <summary>What was postponed becomes due without a signal, so the sender looks by itself this often.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim set = new(0, 1);

    public void Set()
    {
        try
        {
            set.Release();
        }
        catch (SemaphoreFullException)
        {
            // It is set already, which is all the caller wants.
        }
    }

    /// <summary>Returns when it was set since the last time, or after a pause.</summary>
    public async Task WaitAsync(TimeProvider clock, CancellationToken cancellationToken)
    {
        using CancellationTokenSource pause = new(Pause, clock);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(pause.Token, cancellationToken);
        try
        {
            await set.WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (pause.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            // The pause is over.
        }
    }

    public void Dispose() => set.Dispose();
}
