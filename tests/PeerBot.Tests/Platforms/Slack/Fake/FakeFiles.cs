using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace PeerBot.Tests.Platforms.Slack.Fake;

/// <summary>Files in three steps: a place, the bytes, and who sees them.</summary>
internal sealed class FakeFiles
{
    private readonly FakeSlack slack;
    private readonly Dictionary<string, FakeFile> byId = [];

    public FakeFiles(FakeSlack slack)
    {
        this.slack = slack;
        slack.Map("files.getUploadURLExternal", call =>
        {
            string id = $"F{byId.Count}";
            byId[id] = new FakeFile(call.Required("filename"), int.Parse(call.Required("length"), System.Globalization.CultureInfo.InvariantCulture)) { Alt = call.Text("alt_txt") };
            return new JsonObject { ["file_id"] = id, ["upload_url"] = $"{slack.Address}/upload/{id}" };
        });
        slack.Map("files.completeUploadExternal", call =>
        {
            foreach (JsonNode? file in (JsonArray)call.Arguments["files"]!)
            {
                FakeFile known = byId.GetValueOrDefault(file!["id"]!.ToString()) ?? throw new ApiError("file_not_found");
                if (known.Content?.Length != known.Length)
                {
                    slack.Complaints.Add($"{known.Name} has not the length that was announced");
                    throw new ApiError("file_not_found");
                }

                known.Channel = call.Text("channel_id");
            }

            return new JsonObject { ["files"] = call.Arguments["files"]!.DeepClone() };
        });
    }

    /// <summary>Those that somebody can see.</summary>
    public IReadOnlyList<FakeFile> Shared => slack.Quietly<IReadOnlyList<FakeFile>>(() => [.. byId.Values.Where(file => file.Channel is not null)]);

    public async Task TakeAsync(HttpContext http)
    {
        if (await slack.BreakAsync(http, "upload", () => Task.CompletedTask))
        {
            return;
        }

        using MemoryStream bytes = new();
        await http.Request.Body.CopyToAsync(bytes);
        if (http.Request.Headers.Authorization.Count > 0)
        {
            slack.Complaints.Add("an upload must not carry a token");
        }

        slack.Quietly(() => byId[(string)http.Request.RouteValues["key"]!].Content = bytes.ToArray());
        await http.Response.WriteAsync("OK");
    }
}

/// <summary>A file.</summary>
internal sealed record FakeFile(string Name, int Length)
{
    public byte[]? Content { get; set; }

    /// <summary>What a picture shows.</summary>
    public string? Alt { get; init; }

    /// <summary>Where it is shown.</summary>
    public string? Channel { get; set; }
}
