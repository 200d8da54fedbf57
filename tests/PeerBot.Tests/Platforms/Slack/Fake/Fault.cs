using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace PeerBot.Tests.Platforms.Slack.Fake;

/// <summary>Something that goes wrong with a request on demand.</summary>
/// <param name="Instead">Answers in the place of the fake; <see langword="null"/> lets it carry the request out.</param>
/// <param name="LosesAnswer">The request is carried out, but the connection breaks before the answer.</param>
internal sealed record Fault(Func<HttpContext, Task>? Instead, bool LosesAnswer = false, Task? Held = null)
{
    /// <summary>The connection breaks before anything was done.</summary>
    public static Fault Dropped { get; } = new(static http =>
    {
        http.Abort();
        return Task.CompletedTask;
    });

    /// <summary>What was asked is done, but nobody learns of it.</summary>
    public static Fault AnswerLost { get; } = new(null, LosesAnswer: true);

    /// <summary>An answer is begun, and the connection breaks in its middle.</summary>
    public static Fault CutOff { get; } = new(static async http =>
    {
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = 500;

        // The server closes what is left shorter than it was announced; to abort it here could swallow the beginning too.
        await http.Response.WriteAsync("""{"ok":tr""");
    });

    public static Fault BadGateway { get; } = Raw(502, "text/html", "<html><h1>502 Bad Gateway</h1></html>");

    /// <summary>Nothing happens until a task is done; then the request is carried out.</summary>
    public static Fault Slow(Task until) => new(null, Held: until);

    /// <summary>An error of Slack's own, which it tells with status 200.</summary>
    public static Fault Error(string error) => Raw(200, "application/json", $$"""{"ok":false,"error":"{{error}}"}""");

    public static Fault MissingScope(string needed) =>
        Raw(200, "application/json", $$"""{"ok":false,"error":"missing_scope","needed":"{{needed}}","provided":"commands"}""");

    public static Fault Limited(int seconds) => Raw(
        429, "application/json", """{"ok":false,"error":"ratelimited"}""", ("Retry-After", seconds.ToString(CultureInfo.InvariantCulture)));

    public static Fault Status(int status) => Raw(status, "text/plain", "scripted");

    private static Fault Raw(int status, string type, string body, params (string Name, string Value)[] headers) => new(async http =>
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = type;
        foreach ((string name, string value) in headers)
        {
            http.Response.Headers[name] = value;
        }

        await http.Response.WriteAsync(body);
    });
}
