using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace PeerBot.Tests.Platforms.Slack.Fake;

/// <summary>The addresses that take answers: five times within half an hour each.</summary>
internal sealed class FakeAnswers(FakeSlack slack)
{
    private const int MostUses = 5;
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(30);
    private readonly Dictionary<string, Address> byKey = [];

    /// <summary>How many requests came, refused ones too.</summary>
    public int Requests { get; private set; }

    public string Make(string channel, string user)
    {
        string key = Guid.NewGuid().ToString("N");
        slack.Quietly(() => byKey[key] = new Address(channel, user, slack.Clock.GetUtcNow()));
        return $"{slack.Address}/hooks/{key}";
    }

    public async Task TakeAsync(HttpContext http)
    {
        JsonObject body = (JsonObject)(await JsonNode.ParseAsync(http.Request.Body))!;
        slack.Quietly(() => Requests++);
        if (await slack.BreakAsync(http, "response_url", () => Task.FromResult(Show(http, body))))
        {
            return;
        }

        (int status, string answer) = Show(http, body);
        http.Response.StatusCode = status;
        await http.Response.WriteAsync(answer);
    }

    private (int Status, string Answer) Show(HttpContext http, JsonObject body) => slack.Quietly(() =>
    {
        if (http.Request.Headers.Authorization.Count > 0)
        {
            slack.Complaints.Add("an answer must not carry a token");
        }

        if (!byKey.TryGetValue((string)http.Request.RouteValues["key"]!, out Address? address))
        {
            return (404, "no_service");
        }

        if (address.Uses >= MostUses || slack.Clock.GetUtcNow() - address.MadeAt > Life)
        {
            return (404, """{"ok":false,"error":"used_url"}""");
        }

        address.Uses++;
        try
        {
            FakeMessages.Check(body);
        }
        catch (ApiError error)
        {
            slack.Complaints.Add($"response_url: {error.Message}");
            return (200, error.Body().ToJsonString());
        }

        bool isForAll = body["response_type"]?.ToString() == "in_channel";
        slack.Messages.Add(address.Channel, body, isForAll ? null : address.User, body["thread_ts"]?.ToString());
        return (200, "ok");
    });

    private sealed record Address(string Channel, string User, DateTimeOffset MadeAt)
    {
        public int Uses { get; set; }
    }
}
