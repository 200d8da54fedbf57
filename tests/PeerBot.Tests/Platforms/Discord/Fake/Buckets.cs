using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace PeerBot.Tests.Platforms.Discord.Fake;

/// <summary>Rate limits by route and major parameter. Wide unless a test narrows them.</summary>
internal sealed class Buckets(TimeProvider clock)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, (int Limit, TimeSpan Window)> narrow = [];
    private readonly Dictionary<string, Queue<DateTimeOffset>> used = [];

    /// <summary>How many requests came although the headers had said that nothing was left.</summary>
    public int Exceeded { get; private set; }

    /// <param name="route">Such as <c>POST /channels/{channel}/messages</c>.</param>
    public void Narrow(string route, int limit, TimeSpan window)
    {
        lock (gate)
        {
            narrow[route] = (limit, window);
        }
    }

    /// <summary>Counts a request and writes the headers.</summary>
    /// <returns>How long to wait, when nothing was left.</returns>
    public TimeSpan? Count(ApiCall call)
    {
        lock (gate)
        {
            (int limit, TimeSpan window) = narrow.GetValueOrDefault(call.Route, (1000, TimeSpan.FromSeconds(5)));
            string key = call.Route + Major(call);
            Queue<DateTimeOffset> times = used.TryGetValue(key, out Queue<DateTimeOffset>? known) ? known : used[key] = new();
            DateTimeOffset now = clock.GetUtcNow();
            while (times.TryPeek(out DateTimeOffset oldest) && oldest + window <= now)
            {
                times.Dequeue();
            }

            bool isOver = times.Count >= limit;
            if (isOver)
            {
                Exceeded++;
            }
            else
            {
                times.Enqueue(now);
            }

            TimeSpan reset = times.Peek() + window - now;
            WriteHeaders(call.Http.Response, call.Route, limit, limit - times.Count, reset);
            return isOver ? reset : null;
        }
    }

    private static void WriteHeaders(HttpResponse response, string route, int limit, int remaining, TimeSpan reset)
    {
        response.Headers["X-RateLimit-Limit"] = limit.ToString(CultureInfo.InvariantCulture);
        response.Headers["X-RateLimit-Remaining"] = remaining.ToString(CultureInfo.InvariantCulture);
        response.Headers["X-RateLimit-Reset-After"] = reset.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);
        response.Headers["X-RateLimit-Bucket"] = Convert.ToHexStringLower(System.Text.Encoding.UTF8.GetBytes(route))[..8]
            + route.Length.ToString(CultureInfo.InvariantCulture);
    }

    private static string Major(ApiCall call) => string.Join('/', new[] { "channel", "guild", "app", "token" }
        .Where(name => call.Http.Request.RouteValues.ContainsKey(name) && (name != "app" || call.Route.Contains("/webhooks/", StringComparison.Ordinal)))
        .Select(name => call[name]));
}
