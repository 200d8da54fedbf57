using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PeerBot.Platforms.Slack.Api;

/// <summary>A call of the API, which can be sent more than once.</summary>
/// <param name="channel">The channel that is written to, or empty.</param>
internal sealed class ApiRequest(ApiMethod method, byte[]? json, IReadOnlyList<KeyValuePair<string, string>> form, string channel)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    public ApiMethod Method => method;

    /// <summary>What Slack counts together.</summary>
    public string LimitKey => method.IsPerChannel ? $"{method.Name} {channel}" : method.Name;

    /// <exception cref="ArgumentException">The method does not take JSON.</exception>
    public static ApiRequest Of<T>(ApiMethod method, T body, JsonTypeInfo<T> type, string channel = "") => method.TakesJson
        ? new ApiRequest(method, JsonSerializer.SerializeToUtf8Bytes(body, type), [], channel)
        : throw new ArgumentException($"{method} would lose its arguments in JSON.", nameof(method));

    public static ApiRequest Of(ApiMethod method, params ReadOnlySpan<(string Name, string Value)> form)
    {
        List<KeyValuePair<string, string>> fields = [];
        foreach ((string name, string value) in form)
        {
            fields.Add(new(name, value));
        }

        return new ApiRequest(method, null, fields, "");
    }

    public HttpContent ToContent() => json is null
        ? new FormUrlEncodedContent(form)
        : new ByteArrayContent(json) { Headers = { ContentType = Json } };

    public override string ToString() => method.Name;
}
