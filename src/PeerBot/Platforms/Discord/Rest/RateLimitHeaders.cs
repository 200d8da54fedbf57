using System.Globalization;
using System.Net.Http.Headers;

namespace PeerBot.Platforms.Discord.Rest;

/// <summary>What an answer tells about limits.</summary>
internal sealed record RateLimitHeaders
{
    /// <summary>Discord's name of the bucket; routes may share one.</summary>
    public string? Bucket { get; init; }

    public int? Remaining { get; init; }

    public TimeSpan? ResetAfter { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    public bool IsGlobal { get; init; }

    /// <summary><c>user</c>, <c>global</c> or <c>shared</c>.</summary>
    public string? Scope { get; init; }

    /// <summary>Without any of them, the answer came from in front of Discord.</summary>
    public bool ArePresent => Bucket is not null || Remaining is not null || Scope is not null || IsGlobal;

    public static RateLimitHeaders Read(HttpResponseHeaders headers) => new()
    {
        Bucket = Find(headers, "X-RateLimit-Bucket"),
        Remaining = int.TryParse(Find(headers, "X-RateLimit-Remaining"), NumberStyles.Integer, CultureInfo.InvariantCulture, out int remaining) ? remaining : null,
        ResetAfter = Seconds(Find(headers, "X-RateLimit-Reset-After")),
        RetryAfter = Seconds(Find(headers, "Retry-After")),
        IsGlobal = string.Equals(Find(headers, "X-RateLimit-Global"), "true", StringComparison.OrdinalIgnoreCase),
        Scope = Find(headers, "X-RateLimit-Scope"),
    };

    /// <returns>Nothing for what is no number of seconds or none that a wait could last.</returns>
    internal static TimeSpan? Seconds(string? written) =>
        double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds) && seconds is >= 0 and < 1e7
            ? TimeSpan.FromSeconds(seconds)
            : null;

    private static string? Find(HttpResponseHeaders headers, string name) =>
        headers.TryGetValues(name, out IEnumerable<string>? values) ? values.FirstOrDefault() : null;
}
