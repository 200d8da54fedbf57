using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Options;
using PeerBot.Chat.Traffic;
using PeerBot.Platforms.Discord.Gateway;

namespace PeerBot.Platforms.Discord.Rest;

/// <summary>
/// Sends calls to Discord's API: within its limits, again where that is safe, and never again once Discord refused the token.
/// </summary>
internal sealed partial class DiscordRest(
    RestClient client, RateLimits limits, IOptions<DiscordOptions> options, DiscordToken token, TimeProvider clock, Random random, ILogger<DiscordRest> logger)
{
    private const int MostAttempts = 5;

    /// <summary>Whoever would have to wait longer is told so and can come back later.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    private readonly string address = options.Value.ApiBaseUrl.AbsoluteUri.TrimEnd('/');
    private volatile string? stopped;

    /// <returns>An answer that tells of success.</returns>
    /// <exception cref="DiscordStoppedException">Discord refuses the token; nothing is sent any more.</exception>
    /// <exception cref="DiscordApiException">Discord refused the call.</exception>
    /// <exception cref="HttpRequestException">Discord could not be reached, or is broken.</exception>
    public async Task<RestAnswer> SendAsync(RestRequest request, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            RestAnswer? answer = await TryAsync(request, attempt, cancellationToken);
            if (answer is { IsSuccess: true })
            {
                return answer;
            }

            TimeSpan wait = answer is null ? Backoff.After(attempt, LongestWait, random) : WaitBeforeNext(request, answer, attempt);
            if (wait > TimeSpan.Zero)
            {
                LogAgain(request, answer?.Status, attempt, wait);
                await Task.Delay(wait, clock, cancellationToken);
            }
        }
    }

    /// <returns>The answer, or <see langword="null"/> when there was none and the call may be repeated.</returns>
    private async Task<RestAnswer?> TryAsync(RestRequest request, int attempt, CancellationToken cancellationToken)
    {
        ThrowIfStopped(request);
        try
        {
            return await limits.PassAsync(request, passed => SendOnceAsync(request, passed), cancellationToken);
        }
        catch (HttpRequestException exception) when (MayRepeat(request, exception, attempt))
        {
            LogDropped(request, exception.HttpRequestError, attempt);
            return null;
        }
    }

    private async Task<RestAnswer> SendOnceAsync(RestRequest request, CancellationToken cancellationToken)
    {
        using HttpRequestMessage message = new(request.Method, address + request.Route.Path + request.Query) { Content = request.Body?.ToContent() };
        if (request.NeedsBotToken)
        {
            message.Headers.Authorization = new AuthenticationHeaderValue("Bot", token.Reveal());
        }

        using CancellationTokenSource patience = new(request.Patience, clock);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            using HttpResponseMessage response = await client.Http.SendAsync(message, either.Token);
            return await RestAnswer.ReadAsync(response, either.Token);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new HttpRequestException(HttpRequestError.ResponseEnded, $"{request} was not answered in time.", exception);
        }
    }

    private static bool MayRepeat(RestRequest request, HttpRequestException exception, int attempt) => request.Repetition switch
    {
        _ when attempt == MostAttempts => false,
        Repetition.Free => true,
        Repetition.Never => false,
        _ => exception.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError
            or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
    };

    /// <summary>How long to wait before the call is sent again; the limits add what they know.</summary>
    private TimeSpan WaitBeforeNext(RestRequest request, RestAnswer answer, int attempt)
    {
        if (answer.Status == HttpStatusCode.Unauthorized && request.NeedsBotToken)
        {
            stopped = "Discord refuses the bot's token. Reset it in the developer portal (Bot > Reset Token), put the new one into Discord:Token or Discord:TokenFile, and start again.";
            ThrowIfStopped(request);
        }

        bool isLimited = answer.Status == HttpStatusCode.TooManyRequests;
        bool mayRepeat = isLimited || (answer.IsBroken && request.Repetition == Repetition.Free);
        if (!mayRepeat || attempt == MostAttempts || limits.BannedFor > TimeSpan.Zero)
        {
            throw DiscordApiException.Of(request, answer);
        }

        if (!isLimited)
        {
            return Backoff.After(attempt, LongestWait, random);
        }

        TimeSpan wait = RateLimits.RetryAfter(answer);
        TimeSpan most = request.Route.IsInteraction ? TimeSpan.FromSeconds(1) : LongestWait;
        return wait <= most ? wait : throw DiscordApiException.Of(request, answer);
    }

    private void ThrowIfStopped(RestRequest request)
    {
        if (stopped is { } sentence && request.NeedsBotToken)
        {
            throw new DiscordStoppedException(sentence);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Request} was answered with {Status} (attempt {Attempt}); it is sent again in {Wait}")]
    private partial void LogAgain(RestRequest request, HttpStatusCode? status, int attempt, TimeSpan wait);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The connection to Discord dropped during {Request}: {Error} (attempt {Attempt})")]
    private partial void LogDropped(RestRequest request, HttpRequestError error, int attempt);
}
