using Microsoft.Extensions.Options;
using PeerBot.Features.Subscriptions;

namespace PeerBot.Web.Subscriptions;

/// <inheritdoc cref="IFeedAddress"/>
internal sealed class FeedAddress(IOptions<WebOptions> options) : IFeedAddress
{
    private readonly Uri home = new((options.Value.PublicUrl ?? options.Value.Urls.Split(';')[0]).Trim().TrimEnd('/') + "/");

    public bool IsLocal => WebOptions.IsLoopbackHost(home.IdnHost);

    public Uri Of(string token) => new(home, $"{FeedSetup.Folder}/{token}.ics");
}
