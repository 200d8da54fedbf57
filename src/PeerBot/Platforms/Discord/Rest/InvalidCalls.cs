using System.Net;

namespace PeerBot.Platforms.Discord.Rest;

/// <summary>
/// Counts the answers that lead to a ban of the address: 10,000 of 401, 403 and 429 in ten minutes. PeerBot stops well before.
/// </summary>
internal sealed class InvalidCalls(TimeProvider clock)
{
    public const int Most = 9_000;

    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly Lock gate = new();
    private readonly Queue<long> seen = new();

    /// <returns>Whether too many came and everything has to rest for a <see cref="Window"/>.</returns>
    public bool Count(RestAnswer answer)
    {
        bool isInvalid = answer.Status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.TooManyRequests;
        if (!isInvalid || answer.Limits.Scope == "shared")
        {
            return false;
        }

        lock (gate)
        {
            long now = clock.GetTimestamp();
            while (seen.TryPeek(out long first) && clock.GetElapsedTime(first, now) >= Window)
            {
                seen.Dequeue();
            }

            seen.Enqueue(now);
            return seen.Count >= Most;
        }
    }
}
