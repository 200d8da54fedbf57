using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace PeerBot.Tests.Platforms.Discord.Fake;

/// <summary>Reads requests, keeps them, and refuses what no client may send.</summary>
internal sealed partial class Requests(TimeProvider clock, Complaints complaints)
{
    private readonly Lock gate = new();
    private readonly List<ApiCall> all = [];

    public IReadOnlyList<ApiCall> All
    {
        get
        {
            lock (gate)
            {
                return [.. all];
            }
        }
    }

    /// <param name="route">Such as <c>POST /channels/{channel}/messages</c>.</param>
    public IReadOnlyList<ApiCall> To(string route) => [.. All.Where(call => call.Route == route)];

    public async Task<ApiCall> ReadAsync(HttpContext http, string route)
    {
        (JsonNode? json, Dictionary<string, ApiFile> files) = await ReadBodyAsync(http.Request);
        ApiCall call = new(http, route, clock.GetUtcNow(), json, files);
        lock (gate)
        {
            all.Add(call);
        }

        return call;
    }

    /// <param name="needsToken">Interaction endpoints carry their own token in the path.</param>
    public void Check(HttpContext http, bool needsToken)
    {
        if (!UserAgent().IsMatch(http.Request.Headers.UserAgent.ToString()))
        {
            complaints.Add($"User-Agent '{http.Request.Headers.UserAgent}' is not DiscordBot (url, version)");
            throw new ApiError(403, 40333, "internal network error");
        }

        string authorization = http.Request.Headers.Authorization.ToString();
        if (needsToken && authorization != "Bot " + FakeDiscord.Token)
        {
            complaints.Add(authorization.StartsWith("Bot ", StringComparison.Ordinal) ? "wrong token" : "Authorization is not of the form 'Bot TOKEN'");
            throw ApiError.Unauthorized();
        }
    }

    private async Task<(JsonNode? Json, Dictionary<string, ApiFile> Files)> ReadBodyAsync(HttpRequest request)
    {
        if (request.HasFormContentType)
        {
            IFormCollection form = await request.ReadFormAsync();
            Dictionary<string, ApiFile> files = [];
            foreach (IFormFile file in form.Files)
            {
                using MemoryStream content = new();
                await file.CopyToAsync(content);
                files.Add(file.Name, new ApiFile(file.FileName, file.ContentType, content.ToArray()));
            }

            return (JsonNode.Parse(form["payload_json"].ToString()), files);
        }

        using StreamReader reader = new(request.Body);
        string text = await reader.ReadToEndAsync();
        if (text.Length > 0 && request.ContentType?.StartsWith("application/json", StringComparison.Ordinal) != true)
        {
            complaints.Add($"a body came with Content-Type '{request.ContentType}'");
            throw new ApiError(400, 50035, "Expected \"Content-Type\" header to be one of {'application/json'}.");
        }

        return (text.Length == 0 ? null : JsonNode.Parse(text), []);
    }

    [GeneratedRegex(@"^DiscordBot \(https?://[^\s,]+, [^\s)]+\)")]
    private static partial Regex UserAgent();
}
