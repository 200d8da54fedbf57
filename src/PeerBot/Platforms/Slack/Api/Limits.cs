using System.Collections.Concurrent;
using PeerBot.Chat.Traffic;

namespace PeerBot.Platforms.Slack.Api;

/// <summary>Which methods, and for posts which channels, are to rest. Slack slows down each for itself.</summary>
internal sealed class Limits(TimeProvider clock)
{
    /// <summary>Beyond this many, those that do not rest are forgotten.</summary>
    private const int MostKept = 1_000;

    private readonly ConcurrentDictionary<string, Pause> pauses = new(StringComparer.Ordinal);

    public TimeSpan Left(ApiRequest request) => pauses.TryGetValue(request.LimitKey, out Pause? pause) ? pause.Left : TimeSpan.Zero;

    public void Rest(ApiRequest request, TimeSpan duration)
    {
        if (pauses.Count > MostKept)
        {
            foreach ((string key, _) in pauses.Where(entry => entry.Value.Left == TimeSpan.Zero))
            {
                pauses.TryRemove(key, out _);
            }
        }

        pauses.GetOrAdd(request.LimitKey, _ => new Pause(clock)).Last(duration);
    }
}
