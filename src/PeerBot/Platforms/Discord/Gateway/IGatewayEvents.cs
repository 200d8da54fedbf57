using System.Threading.Channels;

namespace PeerBot.Platforms.Discord.Gateway;

/// <summary>
/// What Discord tells, in the order in which each shard heard it. The reader must settle every event that it takes, also
/// those it does not care about.
/// </summary>
internal interface IGatewayEvents
{
    ChannelReader<GatewayEvent> Reader { get; }
}
