using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace PeerBot.Tests.Platforms.Slack.Fake;

/// <summary>One call of the Web API, read wholly.</summary>
/// <param name="IsJson">It came as JSON, not as a form.</param>
/// <param name="Token">From the header.</param>
internal sealed record ApiCall(HttpContext Http, string Method, DateTimeOffset At, bool IsJson, string Token, JsonObject Arguments)
{
    /// <summary>Arguments that are no mere words: a form holds them as text in JSON.</summary>
    private static readonly string[] Structured = ["attachments", "blocks", "files", "metadata", "view"];

    /// <returns>An argument, or <see langword="null"/> where there is none.</returns>
    public string? Text(string name) => Arguments[name]?.ToString();

    public string Required(string name) => Text(name) is { Length: > 0 } text ? text : throw new ApiError("invalid_arguments", $"missing {name}");

    public static async Task<ApiCall> ReadAsync(HttpContext http, string method, DateTimeOffset at)
    {
        string type = http.Request.ContentType ?? "";
        bool isJson = type.StartsWith("application/json", StringComparison.Ordinal);
        JsonObject arguments = [];
        if (isJson)
        {
            arguments = (JsonObject)(await JsonNode.ParseAsync(http.Request.Body))!;
        }
        else if (http.Request.HasFormContentType)
        {
            foreach ((string name, Microsoft.Extensions.Primitives.StringValues value) in await http.Request.ReadFormAsync())
            {
                arguments[name] = Structured.Contains(name) ? JsonNode.Parse(value.ToString()) : value.ToString();
            }
        }

        string authorization = http.Request.Headers.Authorization.ToString();
        return new ApiCall(http, method, at, isJson, authorization.StartsWith("Bearer ", StringComparison.Ordinal) ? authorization["Bearer ".Length..] : "", arguments);
    }
}
