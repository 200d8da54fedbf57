using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using PeerBot.Chat.Traffic;
using PeerBot.Platforms.Slack.Api;
using PeerBot.Platforms.Slack.Messages;

namespace PeerBot.Platforms.Slack.Interactions;

/// <summary>
/// Answers to the address that came with what a person did. It works where the bot is no member, five times in half an hour,
/// and it can be slow, broken or gone: then whoever asks has another way.
/// </summary>
internal sealed partial class ResponseUrls(SlackHttp http, SlackAddresses addresses, TimeProvider clock, Random random, ILogger<ResponseUrls> logger)
{
    private const int MostAttempts = 3;

    /// <summary>Somebody waits for the answer; the other way is quicker than a longer rest.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(3);

    /// <returns>Whether it was taken.</returns>
    public async Task<bool> SendAsync(string url, SlackMessage message, CancellationToken cancellationToken)
    {
        if (addresses.Trusted(url) is not { } address)
        {
            LogUntrusted();
            return false;
        }

        for (int attempt = 1; attempt <= MostAttempts; attempt++)
        {
            Outcome outcome = await TryAsync(address, message, cancellationToken);
            if (outcome.IsTaken)
            {
                return true;
            }

            TimeSpan wait = outcome.RetryAfter ?? Backoff.After(attempt, LongestWait, random);
            LogNotTaken(outcome.Reason, attempt);
            if (!outcome.MayRepeat || wait > LongestWait || attempt == MostAttempts)
            {
                return false;
            }

            await Task.Delay(wait, clock, cancellationToken);
        }

        return false;
    }

    private async Task<Outcome> TryAsync(Uri address, SlackMessage message, CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, address)
        {
            Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(message, PostJson.Default.SlackMessage))
            {
                Headers = { ContentType = new MediaTypeHeaderValue("application/json", "utf-8") },
            },
        };
        try
        {
            return await http.SendAsync(request, "an answer", ReadAsync, cancellationToken);
        }
        catch (HttpRequestException exception)
        {
            // An answer that only one person sees may be told twice, but not go missing.
            return new Outcome(false, exception.InnerException is not TimeoutException, null, exception.HttpRequestError.ToString());
        }
    }

    private static async Task<Outcome> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        ApiAnswer answer = await ApiAnswer.ReadAsync(response, cancellationToken);
        bool isRefused = answer.Error.Length > 0 && !answer.IsLimited;
        bool isSlow = response.StatusCode == HttpStatusCode.TooManyRequests || answer.IsLimited;
        return new Outcome(
            response.IsSuccessStatusCode && answer.Error.Length == 0,
            isSlow || (!isRefused && (int)response.StatusCode >= 500),
            answer.RetryAfter,
            answer.Error.Length > 0 ? answer.Error : ((int)response.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Slack did not take an answer ({Reason}, attempt {Attempt})")]
    private partial void LogNotTaken(string reason, int attempt);

    [LoggerMessage(Level = LogLevel.Error, Message = "An answer was to go to an address that is not Slack's; it goes another way")]
    private partial void LogUntrusted();

    private sealed record Outcome(bool IsTaken, bool MayRepeat, TimeSpan? RetryAfter, string Reason);
}
