using Microsoft.Extensions.Options;

namespace PeerBot.Platforms.Slack.Api;

/// <summary>
/// Where secrets may be sent. Sockets, answers and uploads go to addresses that Slack tells; only Slack's own hosts are
/// believed, and the stand-in's when one is set.
/// </summary>
internal sealed class SlackAddresses(IOptions<SlackOptions> options)
{
    private const string Slack = "slack.com";

    private readonly Uri api = options.Value.ApiBaseUrl;

    public string Of(ApiMethod method) => $"{api.AbsoluteUri.TrimEnd('/')}/{method.Name}";

    /// <returns>The address, or <see langword="null"/> when it must not be used.</returns>
    public Uri? Trusted(string? told) => Uri.TryCreate(told, UriKind.Absolute, out Uri? address) && IsTrusted(address) ? address : null;

    private bool IsTrusted(Uri address) => address.Scheme switch
    {
        "https" or "wss" => IsSlacks(address.Host) || address.Host == api.Host,
        "http" or "ws" => address.IsLoopback && api.IsLoopback,
        _ => false,
    };

    private static bool IsSlacks(string host) =>
        host.Equals(Slack, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + Slack, StringComparison.OrdinalIgnoreCase);
}
