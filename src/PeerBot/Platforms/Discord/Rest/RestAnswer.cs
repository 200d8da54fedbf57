using System.Net;
using System.Text.Json;

namespace PeerBot.Platforms.Discord.Rest;

/// <summary>What Discord, or something in front of it, answered.</summary>
/// <param name="Body">The JSON of the body; <see langword="null"/> for an empty body and for one that is no JSON.</param>
internal sealed record RestAnswer(HttpStatusCode Status, RateLimitHeaders Limits, JsonElement? Body)
{
    /// <summary>When it was sent, by Discord's clock and to the second.</summary>
    public DateTimeOffset? At { get; init; }

    public bool IsSuccess => (int)Status is >= 200 and < 300;

    public bool IsBroken => (int)Status >= 500 || Code == ErrorCodes.ApiOverloaded;

    /// <summary>Discord's own number of the error; 0 where there is none.</summary>
    public int Code => Body is { ValueKind: JsonValueKind.Object } body
        && body.TryGetProperty("code", out JsonElement code)
        && code.ValueKind == JsonValueKind.Number
        && code.TryGetInt32(out int number)
            ? number
            : 0;

    public static async Task<RestAnswer> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        byte[] body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        return new RestAnswer(response.StatusCode, RateLimitHeaders.Read(response.Headers), Parse(body)) { At = response.Headers.Date };
    }

    private static JsonElement? Parse(byte[] body)
    {
        if (body.Length == 0)
        {
            return null;
        }

        try
        {
            return JsonElement.Parse(body);
        }
        catch (JsonException)
        {
            // A page of HTML, as proxies send it; what matters stands in the status then.
            return null;
        }
    }
}
