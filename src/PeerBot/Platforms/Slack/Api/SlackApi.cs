using System.Net;
using System.Net.Http.Headers;
using PeerBot.Chat.Traffic;

namespace PeerBot.Platforms.Slack.Api;

/// <summary>
/// Sends calls to Slack's Web API: within its limits, again where that is safe, and never again once Slack refused a token.
/// </summary>
internal sealed partial class SlackApi(
    SlackHttp http, SlackAddresses addresses, SlackTokens tokens, Limits limits, TimeProvider clock, Random random, ILogger<SlackApi> logger)
{
    private const int MostAttempts = 5;

    /// <summary>Whoever would have to wait longer is told so and can come back later.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    /// <summary>When Slack does not say how long a method is to rest.</summary>
    private static readonly TimeSpan UsualRest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan UsualRestOfConnections = TimeSpan.FromSeconds(30);

    private readonly TaskCompletionSource<string> stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Done when Slack refused a token, with what the operator must do.</summary>
    public Task<string> Stopped => stopped.Task;

    /// <returns>An answer that tells of success.</returns>
    /// <exception cref="SlackStoppedException">Slack refuses a token; nothing is sent any more.</exception>
    /// <exception cref="SlackApiException">Slack refused the call.</exception>
    /// <exception cref="HttpRequestException">Slack could not be reached, or is broken.</exception>
    public async Task<ApiAnswer> SendAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            await RestAsync(request, cancellationToken);
            ApiAnswer? answer = await TryAsync(request, attempt, cancellationToken);
            if (answer is { IsSuccess: true })
            {
                return answer;
            }

            TimeSpan wait = answer is null ? Backoff.After(attempt, LongestWait, random) : WaitBeforeNext(request, answer, attempt);
            LogAgain(request, answer?.Status, attempt, wait);
            await Task.Delay(wait, clock, cancellationToken);
        }
    }

    /// <summary>Whether a call that failed may have been carried out all the same.</summary>
    public static bool IsUncertain(HttpRequestException exception) =>
        exception.InnerException is TimeoutException || (exception is SlackApiException refused && ErrorNames.IsUncertain(refused.Error));

    private async Task RestAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        while (limits.Left(request) is { Ticks: > 0 } left)
        {
            if (left > LongestWait || request.Method.Repetition == Repetition.Never)
            {
                throw new SlackApiException($"Slack wants {request} to rest for {left}.", HttpStatusCode.TooManyRequests, "ratelimited");
            }

            await Task.Delay(left, clock, cancellationToken);
        }
    }

    /// <returns>The answer, or <see langword="null"/> when there was none and the call may be repeated.</returns>
    private async Task<ApiAnswer?> TryAsync(ApiRequest request, int attempt, CancellationToken cancellationToken)
    {
        if (stopped.Task.IsCompletedSuccessfully)
        {
            throw new SlackStoppedException(await stopped.Task);
        }

        using HttpRequestMessage message = new(HttpMethod.Post, addresses.Of(request.Method)) { Content = request.ToContent() };
        message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", request.Method.UsesAppToken ? tokens.RevealApp() : tokens.RevealBot());
        try
        {
            return await http.SendAsync(message, request.ToString(), ApiAnswer.ReadAsync, cancellationToken);
        }
        catch (HttpRequestException exception) when (MayRepeat(request.Method.Repetition, exception, attempt))
        {
            LogDropped(request, exception.HttpRequestError, attempt);
            return null;
        }
    }

    private static bool MayRepeat(Repetition repetition, HttpRequestException exception, int attempt) => attempt < MostAttempts && repetition switch
    {
        Repetition.Free => true,
        Repetition.Never => false,
        _ => SlackHttp.IsUnsent(exception),
    };

    /// <returns>How long to wait before the call is sent again.</returns>
    private TimeSpan WaitBeforeNext(ApiRequest request, ApiAnswer answer, int attempt)
    {
        foreach (string remark in answer.Remarks())
        {
            LogRemark(request, answer.Error, remark);
        }

        if (ErrorNames.IsFatal(answer.Error) || (request.Method.UsesAppToken && answer.Error == "missing_scope"))
        {
            stopped.TrySetResult(ErrorNames.Fatal(request.Method, answer.Error));
            throw new SlackStoppedException(ErrorNames.Fatal(request.Method, answer.Error));
        }

        if (answer.IsLimited)
        {
            TimeSpan wait = answer.RetryAfter ?? (request.Method.UsesAppToken ? UsualRestOfConnections : UsualRest);
            limits.Rest(request, wait);
            return wait <= LongestWait && attempt < MostAttempts && request.Method.Repetition != Repetition.Never
                ? TimeSpan.Zero
                : throw SlackApiException.Of(request, answer);
        }

        bool isBroken = (int)answer.Status >= 500 || ErrorNames.IsUncertain(answer.Error);
        return isBroken && request.Method.Repetition == Repetition.Free && attempt < MostAttempts
            ? Backoff.After(attempt, LongestWait, random)
            : throw SlackApiException.Of(request, answer);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Request} was answered with {Status} (attempt {Attempt}); it is sent again after {Wait}")]
    private partial void LogAgain(ApiRequest request, HttpStatusCode? status, int attempt, TimeSpan wait);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The connection to Slack dropped during {Request}: {Error} (attempt {Attempt})")]
    private partial void LogDropped(ApiRequest request, HttpRequestError error, int attempt);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Slack remarks on {Request} ({Error}): {Remark}")]
    private partial void LogRemark(ApiRequest request, string error, string remark);
}
