using System.ComponentModel.DataAnnotations;
using System.Net;

namespace PeerBot.Web;

/// <summary>The <c>Web</c> section of the settings.</summary>
public sealed class WebOptions
{
    public const string Section = "Web";

    /// <summary>Where the pages are served, parted by semicolons. Default <c>http://127.0.0.1:8080</c>: this machine alone.</summary>
    [Required]
    public string Urls { get; init; } = "http://127.0.0.1:8080";

    /// <summary>
    /// The address under which other machines reach PeerBot, such as <c>https://peerbot.example.org</c>, for the links it hands
    /// out; behind a proxy, the proxy's. Default empty: the first of <see cref="Urls"/>.
    /// </summary>
    [Url]
    public string? PublicUrl { get; init; }

    /// <summary>Whether nobody but this machine can reach any of the addresses.</summary>
    public bool IsLoopback => Urls
        .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .All(static url => Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && IsLoopbackHost(address.IdnHost));

    /// <param name="host">A name or address, without a port.</param>
    internal static bool IsLoopbackHost(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out IPAddress? address) && IPAddress.IsLoopback(address));
}
