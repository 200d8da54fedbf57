using Microsoft.Extensions.Options;
using PeerBot.Features.Archive;

namespace PeerBot.Web.Archive;

/// <inheritdoc cref="IArchiveAddress"/>
internal sealed class ArchiveAddress(IOptions<WebOptions> options) : IArchiveAddress
{
    private readonly Uri home = new((options.Value.PublicUrl ?? options.Value.Urls.Split(';')[0]).Trim().TrimEnd('/') + "/");

    /// <summary>Readers come by https, so a cookie never travels in the clear.</summary>
    public bool IsSecure => home.Scheme == Uri.UriSchemeHttps;

    public Uri SignIn(string secret) => new(home, "archive/enter?key=" + secret);
}
