using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace PeerBot.Tests.Platforms.Discord.Fake;

/// <summary>One request, read wholly.</summary>
/// <param name="Route">Method and template, such as <c>POST /channels/{channel}/messages</c>.</param>
/// <param name="Json">The body, or the <c>payload_json</c> of a multipart one.</param>
/// <param name="Files">What a multipart body carries, by part name such as <c>files[0]</c>.</param>
internal sealed record ApiCall(HttpContext Http, string Route, DateTimeOffset At, JsonNode? Json, IReadOnlyDictionary<string, ApiFile> Files)
{
    // Tests look after the request is over, when its context is gone.
    private readonly RouteValueDictionary places = new(Http.Request.RouteValues);

    public string Path { get; } = Http.Request.Path.Value!;

    /// <summary>The body, which must be an object.</summary>
    public JsonObject Body => Json as JsonObject ?? throw ApiError.Invalid("body", "Only an object is accepted");

    public string this[string routeValue] => (string)places[routeValue]!;

    public bool Flag(string query) => Http.Request.Query[query] == "true";
}

/// <summary>A file of a multipart body.</summary>
internal sealed record ApiFile(string Name, string? ContentType, byte[] Content);

/// <summary>An answer.</summary>
internal sealed record ApiAnswer(int Status, JsonNode? Body)
{
    public static ApiAnswer NoContent { get; } = new(204, null);

    public static ApiAnswer Ok(JsonNode body) => new(200, body.DeepClone());
}
