using System.Net;
using System.Reflection;

namespace PeerBot.Platforms.Slack.Api;

/// <summary>The one HTTP client for Slack: connections are kept and renewed, nothing is followed or remembered.</summary>
internal sealed class SlackHttp : IDisposable
{
    private const long LongestAnswer = 16 * 1024 * 1024;

    /// <summary>After it, a call counts as not answered.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly TimeProvider clock;

    public SlackHttp(TimeProvider clock)
        : this(clock, new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            PooledConnectionLifetime = TimeSpan.FromMinutes(10),
            ConnectTimeout = TimeSpan.FromSeconds(5),
            UseCookies = false,
        })
    {
    }

    internal SlackHttp(TimeProvider clock, HttpMessageHandler handler)
    {
        this.clock = clock;
        Http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan, MaxResponseContentBufferSize = LongestAnswer };
        Http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", UserAgent);
    }

    public static string UserAgent { get; } =
        $"PeerBot/{typeof(SlackHttp).Assembly.GetCustomAttribute<AssemblyFileVersionAttribute>()?.Version ?? "0"}";

    private HttpClient Http { get; }

    /// <param name="name">Says what is sent, without addresses: those can be secrets.</param>
    /// <exception cref="HttpRequestException">
    /// Slack could not be reached, or did not answer; the latter with <see cref="HttpRequestError.Unknown"/> and a timeout inside.
    /// </exception>
    public async Task<T> SendAsync<T>(
        HttpRequestMessage message, string name, Func<HttpResponseMessage, CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        using CancellationTokenSource patience = new(Patience, clock);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            using HttpResponseMessage response = await Http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return await ReadAsync(response, name, read, either.Token);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new HttpRequestException(HttpRequestError.Unknown, $"{name} was not answered in time.", new TimeoutException(exception.Message));
        }
    }

    /// <summary>Whoever begins to answer has taken the call, so that what is cut off there counts as not answered.</summary>
    private static async Task<T> ReadAsync<T>(
        HttpResponseMessage response, string name, Func<HttpResponseMessage, CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        try
        {
            await response.Content.LoadIntoBufferAsync(LongestAnswer, cancellationToken);
        }
        catch (HttpRequestException exception)
        {
            throw new HttpRequestException(HttpRequestError.ResponseEnded, $"The answer to {name} was cut off.", new TimeoutException(exception.Message));
        }

        return await read(response, cancellationToken);
    }

    /// <summary>Whether a call that failed certainly did not arrive.</summary>
    public static bool IsUnsent(HttpRequestException exception) => exception.HttpRequestError is HttpRequestError.ConnectionError
        or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;

    public void Dispose() => Http.Dispose();
}
