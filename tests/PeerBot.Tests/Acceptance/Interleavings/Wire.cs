using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace PeerBot.Tests.Acceptance.Interleavings;

/// <summary>The way from one program to the boards. Once it is cut, nothing of that program arrives any more.</summary>
/// <param name="killAsync">Kills the program.</param>
internal sealed class Wire(MessageBoard discord, MessageBoard slack, Func<Task> killAsync) : HttpMessageHandler
{
    private volatile bool isCut;

    public void Cut() => isCut = true;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string content = request.Content is null ? "{}" : await request.Content.ReadAsStringAsync(cancellationToken);
        string path = request.RequestUri!.AbsolutePath;
        return isCut
            ? throw new HttpRequestException(HttpRequestError.ConnectionError, "It is dead.")
            : await AnswerAsync(request.Method.Method, path.Split('/'), JsonNode.Parse(content)!);
    }

    private Task<HttpResponseMessage> AnswerAsync(string method, string[] path, JsonNode body) => (method, path) switch
    {
        ("POST", [.., "channels", var channel, "messages"]) => PostAsync(discord, channel, body, Message),
        ("PATCH", [.., "messages", var id]) => Task.FromResult(discord.Has(id) ? Message(id) : Answer(404, """{"code":10008}""")),
        ("POST", [.., "chat.postMessage"]) => PostAsync(slack, body["channel"]!.ToString(), body, Ts),
        ("POST", [.., "chat.update"]) => Task.FromResult(slack.Has(body["ts"]!.ToString()) ? Ts(body["ts"]!.ToString()) : Answer(200, """{"ok":false,"error":"message_not_found"}""")),
        _ => throw new InvalidOperationException($"Nobody thought of {method} {string.Join('/', path)}."),
    };

    private async Task<HttpResponseMessage> PostAsync(MessageBoard board, string channel, JsonNode body, Func<string, HttpResponseMessage> answer)
    {
        switch (board.NextBreakage())
        {
            case Breakage.None:
                return answer(board.Take(channel, body, isAnswered: true));
            case Breakage.Broken:
                return Answer(502, "");
            case Breakage.Limited:
                return Limited();
            case Breakage.LostBefore:
                throw new HttpRequestException(HttpRequestError.ResponseEnded, "Lost on the way.");
            case Breakage.LostAfter:
                board.Take(channel, body, isAnswered: false);
                throw new HttpRequestException(HttpRequestError.ResponseEnded, "Lost on the way back.");
            case Breakage.KilledAfter:
                board.Take(channel, body, isAnswered: false);
                await killAsync();
                throw new HttpRequestException(HttpRequestError.ResponseEnded, "Killed.");
            default:
                await killAsync();
                throw new HttpRequestException(HttpRequestError.ResponseEnded, "Killed.");
        }
    }

    private static HttpResponseMessage Message(string id) => Answer(200, string.Create(CultureInfo.InvariantCulture, $$"""{"id":"{{id}}"}"""));

    private static HttpResponseMessage Ts(string id) => Answer(200, string.Create(CultureInfo.InvariantCulture, $$"""{"ok":true,"ts":"{{id}}"}"""));

    private static HttpResponseMessage Limited()
    {
        HttpResponseMessage limited = Answer(429, """{"ok":false,"error":"ratelimited","retry_after":2,"global":false}""");
        limited.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(2));
        limited.Headers.Add("X-RateLimit-Scope", "user");
        limited.Headers.Add("X-RateLimit-Limit", "5");
        limited.Headers.Add("X-RateLimit-Remaining", "0");
        limited.Headers.Add("X-RateLimit-Reset-After", "2");
        limited.Headers.Add("X-RateLimit-Bucket", "posts");
        return limited;
    }

    private static HttpResponseMessage Answer(int status, string json) =>
        new((HttpStatusCode)status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
}
