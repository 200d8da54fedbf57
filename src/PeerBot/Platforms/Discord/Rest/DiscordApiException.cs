using System.Net;
using System.Text.Json;

namespace PeerBot.Platforms.Discord.Rest;

/// <summary>Discord refused a call, and repeating it would not help. Tells the route but never a token or what a user wrote.</summary>
internal sealed class DiscordApiException(string message, HttpStatusCode status, int code) : HttpRequestException(message, null, status)
{
    /// <summary>Discord's own number; 0 where it gave none.</summary>
    public int Code => code;

    /// <summary>The same call will be refused again; otherwise Discord was only busy or broken.</summary>
    public bool IsFinal => (int)status is >= 400 and < 500 && status != HttpStatusCode.TooManyRequests;

    public static DiscordApiException Of(RestRequest request, RestAnswer answer)
    {
        string text = answer.Code == 0 ? "" : $", error {answer.Code}{Text(answer.Body)}";
        string where = string.Join(", ", Faults(answer.Body));
        string faults = where.Length == 0 ? "" : $" at {where}";
        string advice = ErrorCodes.Advice(answer.Code) is { } sentence ? $" {sentence}" : "";
        return new DiscordApiException(
            $"Discord answered {request} with {(int)answer.Status}{text}{faults}.{advice}", answer.Status, answer.Code);
    }

    private static string Text(JsonElement? body) =>
        body is { ValueKind: JsonValueKind.Object } error && error.TryGetProperty("message", out JsonElement message) && message.ValueKind == JsonValueKind.String
            ? $" ({message.GetString()})"
            : "";

    /// <summary>The paths of the fields at fault and the short code of each fault; their texts could repeat what a user wrote.</summary>
    private static IEnumerable<string> Faults(JsonElement? body) =>
        body is { ValueKind: JsonValueKind.Object } error && error.TryGetProperty("errors", out JsonElement errors)
            ? Faults(errors, "")
            : [];

    private static IEnumerable<string> Faults(JsonElement errors, string path)
    {
        if (errors.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        return errors.EnumerateObject().SelectMany(field => field.Name == "_errors" && field.Value.ValueKind == JsonValueKind.Array
            ? field.Value.EnumerateArray().Select(fault => $"{path.TrimStart('.')} {(fault.TryGetProperty("code", out JsonElement code) ? code : default)}")
            : Faults(field.Value, $"{path}.{field.Name}"));
    }
}
