using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using PeerBot.Chat.Traffic;

namespace PeerBot.Platforms.Discord.Rest;

/// <summary>
/// Lets calls through when Discord's limits allow, and learns those limits from the answers. Callbacks of interactions never
/// wait here: they have seconds to live and limits of their own.
/// </summary>
internal sealed class RateLimits(TimeProvider clock)
{
    /// <summary>When the address is banned and nothing tells for how long.</summary>
    private static readonly TimeSpan BanRest = TimeSpan.FromMinutes(10);

    /// <summary>Webhook buckets come with every interaction; beyond this many, idle ones are forgotten.</summary>
    private const int MostBuckets = 1_000;

    private readonly ConcurrentDictionary<string, string> bucketOfRoute = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Bucket> buckets = new(StringComparer.Ordinal);
    private readonly GlobalLimit global = new(clock);
    private readonly Pause ban = new(clock);
    private readonly InvalidCalls invalid = new(clock);

    /// <summary>How long Discord takes nothing at all from this address; normally zero.</summary>
    public TimeSpan BannedFor => ban.Left;

    /// <summary>Carries a call out when its turn has come, and learns from its answer.</summary>
    public async Task<RestAnswer> PassAsync(
        RestRequest request, Func<CancellationToken, Task<RestAnswer>> send, CancellationToken cancellationToken)
    {
        if (request.Route.IsInteraction)
        {
            RestAnswer direct = await send(cancellationToken);
            Learn(request, null, direct);
            return direct;
        }

        Bucket bucket = Find(request);
        await bucket.EnterAsync(cancellationToken);
        try
        {
            await WaitAsync(request, cancellationToken);
            RestAnswer answer = await send(cancellationToken);
            Learn(request, bucket, answer);
            return answer;
        }
        finally
        {
            bucket.Leave();
        }
    }

    private async Task WaitAsync(RestRequest request, CancellationToken cancellationToken)
    {
        // The bucket is looked up each time: who queued before it was known belongs to it all the same.
        while (Wait(request, Find(request)) is { Ticks: > 0 } wait)
        {
            await Task.Delay(wait, clock, cancellationToken);
        }
    }

    private TimeSpan Wait(RestRequest request, Bucket bucket)
    {
        TimeSpan own = bucket.Wait > ban.Left ? bucket.Wait : ban.Left;
        return own > TimeSpan.Zero || request.Route.IsWebhook ? own : global.Take();
    }

    private void Learn(RestRequest request, Bucket? bucket, RestAnswer answer)
    {
        if (answer.Limits.Bucket is { } name && bucket is not null)
        {
            bucketOfRoute[RouteKey(request)] = name;
            bucket = Named(name, request);
        }

        if (answer.Limits is { Remaining: 0, ResetAfter: { } resetAfter })
        {
            bucket?.Close(resetAfter);
        }

        if (answer.Status == HttpStatusCode.TooManyRequests)
        {
            Slow(bucket, answer);
        }

        if (invalid.Count(answer))
        {
            ban.Last(InvalidCalls.Window);
        }
    }

    private void Slow(Bucket? bucket, RestAnswer answer)
    {
        if (!answer.Limits.ArePresent)
        {
            ban.Last(answer.Limits.RetryAfter ?? BanRest);
        }
        else if (answer.Limits.IsGlobal || answer.Limits.Scope == "global" || IsGlobal(answer.Body))
        {
            global.Rest(RetryAfter(answer));
        }
        else
        {
            bucket?.Close(RetryAfter(answer));
        }
    }

    /// <summary>The body is finer than the header, which knows whole seconds only.</summary>
    public static TimeSpan RetryAfter(RestAnswer answer) =>
        answer.Body is { ValueKind: JsonValueKind.Object } body && body.TryGetProperty("retry_after", out JsonElement written) && written.ValueKind == JsonValueKind.Number
            ? RateLimitHeaders.Seconds(written.GetRawText()) ?? TimeSpan.FromSeconds(1)
            : answer.Limits.RetryAfter ?? TimeSpan.FromSeconds(1);

    private static bool IsGlobal(JsonElement? answer) =>
        answer is { ValueKind: JsonValueKind.Object } body && body.TryGetProperty("global", out JsonElement global) && global.ValueKind == JsonValueKind.True;

    private Bucket Find(RestRequest request) =>
        Named(bucketOfRoute.TryGetValue(RouteKey(request), out string? name) ? name : RouteKey(request), request);

    private Bucket Named(string name, RestRequest request)
    {
        if (buckets.Count > MostBuckets)
        {
            foreach ((string key, _) in buckets.Where(entry => entry.Value.IsIdle))
            {
                buckets.TryRemove(key, out _);
            }
        }

        return buckets.GetOrAdd(name + request.Route.Major, _ => new Bucket(clock));
    }

    private static string RouteKey(RestRequest request) => $"{request.Method} {request.Route.Template}";
}
