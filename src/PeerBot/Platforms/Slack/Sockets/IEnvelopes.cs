using System.Threading.Channels;

namespace PeerBot.Platforms.Slack.Sockets;

/// <summary>What came in from Slack, in the order in which it came.</summary>
internal interface IEnvelopes
{
    ChannelReader<Envelope> Reader { get; }
}
