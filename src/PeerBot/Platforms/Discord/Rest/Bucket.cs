using PeerBot.Chat.Traffic;

namespace PeerBot.Platforms.Discord.Rest;

/// <summary>One limit of Discord's: whoever falls under it waits in one queue, and the first one waits for its reset.</summary>
internal sealed class Bucket(TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim queue = new(1, 1);
    private readonly Pause pause = new(clock);

    /// <summary>Nobody waits and nothing is closed, so it may be forgotten.</summary>
    public bool IsIdle => queue.CurrentCount == 1 && Wait == TimeSpan.Zero;

    /// <inheritdoc cref="Pause.Left"/>
    public TimeSpan Wait => pause.Left;

    public Task EnterAsync(CancellationToken cancellationToken) => queue.WaitAsync(cancellationToken);

    public void Leave() => queue.Release();

    /// <inheritdoc cref="Pause.Last"/>
    public void Close(TimeSpan duration) => pause.Last(duration);

    public void Dispose() => queue.Dispose();
}
