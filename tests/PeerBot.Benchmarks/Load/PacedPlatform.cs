using System.Collections.Concurrent;
using PeerBot.Chat;
using PeerBot.Chat.Messages;

namespace PeerBot.Benchmarks.Load;

/// <summary>A chat service that takes so many posts a second and no more, and notes when it took each.</summary>
/// <param name="perSecond">0 takes any number.</param>
internal sealed class PacedPlatform(int perSecond, TimeProvider clock) : IPlatform
{
    private readonly Lock gate = new();
    private DateTimeOffset free;

    public string Name => "local";

    /// <summary>The moments, by the program's clock, at which posts were handed over.</summary>
    public ConcurrentQueue<DateTimeOffset> Taken { get; } = new();

    /// <summary>The same moments, by the places in which they were said.</summary>
    public ConcurrentDictionary<Place, DateTimeOffset> Said { get; } = new();

    public async Task PostAsync(Place place, string key, Message message, Language language, CancellationToken cancellationToken)
    {
        Taken.Enqueue(clock.GetUtcNow());
        Said[place] = clock.GetUtcNow();
        TimeSpan wait = Turn();
        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, clock, cancellationToken);
        }
    }

    private TimeSpan Turn()
    {
        if (perSecond == 0)
        {
            return TimeSpan.Zero;
        }

        lock (gate)
        {
            DateTimeOffset now = clock.GetUtcNow();
            free = (free < now ? now : free) + TimeSpan.FromSeconds(1.0 / perSecond);
            return free - now;
        }
    }
}
