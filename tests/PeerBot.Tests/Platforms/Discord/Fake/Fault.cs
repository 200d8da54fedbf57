using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace PeerBot.Tests.Platforms.Discord.Fake;

/// <summary>Something that goes wrong with a request on demand.</summary>
/// <param name="Instead">Answers in the place of the fake; <see langword="null"/> lets it carry the request out.</param>
/// <param name="LosesAnswer">The request is carried out, but the connection breaks before the answer.</param>
internal sealed record Fault(Func<HttpContext, Task>? Instead, bool LosesAnswer = false, Task? Held = null)
{
    /// <summary>Nothing: for a request that comes before the one that is to fail.</summary>
    public static Fault None { get; } = new((Func<HttpContext, Task>?)null);

    /// <summary>The connection breaks before anything was done.</summary>
    public static Fault Dropped { get; } = new(static http =>
    {
        http.Abort();
        return Task.CompletedTask;
    });

    /// <summary>What was asked is done, but nobody learns of it.</summary>
    public static Fault AnswerLost { get; } = new(null, LosesAnswer: true);

    /// <summary>The address is banned: JSON without any rate limit headers.</summary>
    public static Fault Banned { get; } = Raw(429, "application/json", """{"code":0,"message":"You are being blocked from accessing our API temporarily."}""");

    /// <summary>The address is banned, told by Cloudflare's own page.</summary>
    public static Fault BannedByCloudflare { get; } = Raw(429, "text/html", "<!doctype html><title>Access denied | Cloudflare</title>", ("Retry-After", "600"));

    public static Fault BadGateway { get; } = Raw(502, "text/html", "<html><h1>502 Bad Gateway</h1></html>");

    /// <summary>Nothing happens until a task is done; then the request is carried out.</summary>
    public static Fault Slow(Task until) => new(null, Held: until);

    /// <summary>An error of Discord's own.</summary>
    public static Fault Error(int status, int code) =>
        Raw(status, "application/json", $$"""{"code":{{code}},"message":"scripted"}""");

    /// <summary>Any answer at all.</summary>
    public static Fault Raw(int status, string type, string body, params (string Name, string Value)[] headers) => new(async http =>
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = type;
        foreach ((string name, string value) in headers)
        {
            http.Response.Headers[name] = value;
        }

        await http.Response.WriteAsync(body);
    });

    /// <param name="scope"><c>user</c>, <c>shared</c> or <c>global</c>.</param>
    /// <param name="remaining">What the bucket says is left; a shared limit hits with room in one's own.</param>
    public static Fault Limited(string scope, double seconds, int remaining = 0)
    {
        string wait = seconds.ToString(CultureInfo.InvariantCulture);
        string isGlobal = scope == "global" ? "true" : "false";
        List<(string, string)> headers =
        [
            ("Retry-After", Math.Ceiling(seconds).ToString(CultureInfo.InvariantCulture)),
            ("X-RateLimit-Scope", scope),
            .. scope == "global"
                ? new[] { ("X-RateLimit-Global", "true") }
                :
                [
                    ("X-RateLimit-Limit", "5"), ("X-RateLimit-Remaining", remaining.ToString(CultureInfo.InvariantCulture)),
                    ("X-RateLimit-Reset-After", wait), ("X-RateLimit-Bucket", "scripted"),
                ],
        ];
        return Raw(429, "application/json", $$"""{"message":"You are being rate limited.","retry_after":{{wait}},"global":{{isGlobal}}}""", [.. headers]);
    }
}
