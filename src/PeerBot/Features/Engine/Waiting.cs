namespace PeerBot.Features.Engine;

/// <summary>Waits that end by themselves.</summary>
internal static class Waiting
{
    extension(Task task)
    {
        /// <summary>Returns when the task ended, however it did, or when a time is over.</summary>
        public async Task AtMostAsync(TimeSpan pause, TimeProvider clock, CancellationToken cancellationToken)
        {
            using CancellationTokenSource over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            await Task.WhenAny(task, Task.Delay(pause, clock, over.Token));
            await over.CancelAsync();
            cancellationToken.ThrowIfCancellationRequested();
        }
    }
}
