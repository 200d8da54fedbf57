using System.Net;
using System.Reflection;

namespace PeerBot.Platforms.Discord.Rest;

/// <summary>The one HTTP client for Discord: connections are kept and renewed, nothing is followed or remembered.</summary>
internal sealed class RestClient : IDisposable
{
    private const long LongestAnswer = 16 * 1024 * 1024;

    public RestClient()
        : this(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            PooledConnectionLifetime = TimeSpan.FromMinutes(10),
            ConnectTimeout = TimeSpan.FromSeconds(5),
            UseCookies = false,
        })
    {
    }

    internal RestClient(HttpMessageHandler handler)
    {
        Http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan, MaxResponseContentBufferSize = LongestAnswer };
        Http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", UserAgent);
    }

    public HttpClient Http { get; }

    /// <summary>
    /// Of the form that Discord demands, with an address that names the program; anything else is refused before it reaches the API.
    /// </summary>
    public static string UserAgent { get; } =
        $"DiscordBot (https://github.com/peerbot/peerbot, {typeof(RestClient).Assembly.GetCustomAttribute<AssemblyFileVersionAttribute>()?.Version ?? "0"})";

    public void Dispose() => Http.Dispose();
}
