using System.Globalization;
using System.Net;
using System.Text.Json;

namespace PeerBot.Platforms.Slack.Api;

/// <summary>An answer of the API, read wholly.</summary>
/// <param name="Body">An object, or undefined where Slack sent none.</param>
/// <param name="RetryAfter">For how long the method is to rest, where Slack says so.</param>
/// <param name="Scopes">What the token may do, where Slack says so.</param>
internal sealed record ApiAnswer(HttpStatusCode Status, JsonElement Body, TimeSpan? RetryAfter, string? Scopes)
{
    /// <summary>When Slack answered, by its own clock.</summary>
    public DateTimeOffset? At { get; init; }

    private static readonly string[] RemarkLists = ["messages", "warnings"];

    public bool IsSuccess => Body.ValueKind == JsonValueKind.Object && Body.TryGetProperty("ok", out JsonElement ok) && ok.ValueKind == JsonValueKind.True;

    /// <summary>Slack's word for what went wrong; empty where it gave none.</summary>
    public string Error => Text("error") ?? "";

    public bool IsLimited => Status == HttpStatusCode.TooManyRequests || ErrorNames.IsLimit(Error);

    public string? Text(string name) =>
        Body.ValueKind == JsonValueKind.Object && Body.TryGetProperty(name, out JsonElement text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    public string Required(string name) => Text(name) ?? throw new HttpRequestException($"Slack left '{name}' out of its answer.");

    /// <summary>What Slack remarks about the request, for the log; tells fields, not their contents.</summary>
    public IEnumerable<string> Remarks()
    {
        if (Body.ValueKind != JsonValueKind.Object || !Body.TryGetProperty("response_metadata", out JsonElement metadata) || metadata.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        return RemarkLists
            .Where(name => metadata.TryGetProperty(name, out JsonElement list) && list.ValueKind == JsonValueKind.Array)
            .SelectMany(name => metadata.GetProperty(name).EnumerateArray())
            .Select(remark => remark.ToString());
    }

    /// <exception cref="HttpRequestException">The connection broke in the middle.</exception>
    public static async Task<ApiAnswer> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        byte[] bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        string? scopes = response.Headers.TryGetValues("X-OAuth-Scopes", out IEnumerable<string>? written) ? string.Join(',', written) : null;
        return new ApiAnswer(response.StatusCode, Parse(bytes), WaitOf(response), scopes) { At = response.Headers.Date };
    }

    public static TimeSpan? WaitOf(HttpResponseMessage response) =>
        response.Headers.TryGetValues("Retry-After", out IEnumerable<string>? values)
        && double.TryParse(values.First(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds)
        && seconds is >= 0 and < 86_400
            ? TimeSpan.FromSeconds(seconds)
            : null;

    private static JsonElement Parse(byte[] bytes)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(bytes);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : default;
        }
        catch (JsonException)
        {
            // A page of some proxy: the status says enough.
            return default;
        }
    }
}
