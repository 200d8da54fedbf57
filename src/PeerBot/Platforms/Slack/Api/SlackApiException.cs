using System.Net;

namespace PeerBot.Platforms.Slack.Api;

/// <summary>Slack refused a call, and repeating it now would not help. Tells the method but never a token or what a user wrote.</summary>
internal sealed class SlackApiException(string message, HttpStatusCode status, string error) : HttpRequestException(message, null, status)
{
    /// <summary>Slack's own word; empty where it gave none.</summary>
    public string Error => error;

    public static SlackApiException Of(ApiRequest request, ApiAnswer answer)
    {
        string what = answer.Error.Length > 0 ? answer.Error : $"{(int)answer.Status}";
        string advice = ErrorNames.Advice(answer) is { } sentence ? $" {sentence}" : "";
        return new SlackApiException($"Slack answered {request} with {what}.{advice}", answer.Status, answer.Error);
    }
}
