using System.Threading.Channels;

namespace PeerBot.Platforms.Slack.Sockets;

/// <summary>
/// Between the connections and the handlers. A connection never waits for a handler; when thousands lie unhandled, the oldest
/// has lost its caller long ago and is dropped. What is dropped is told of.
/// </summary>
internal sealed partial class EnvelopeQueue : IEnvelopes
{
    private const int Capacity = 4096;

    private readonly ILogger<EnvelopeQueue> logger;
    private readonly Channel<Envelope> envelopes;

    public EnvelopeQueue(ILogger<EnvelopeQueue> logger)
    {
        this.logger = logger;
        envelopes = Channel.CreateBounded<Envelope>(new BoundedChannelOptions(Capacity) { FullMode = BoundedChannelFullMode.DropOldest }, Drop);
    }

    public ChannelReader<Envelope> Reader => envelopes.Reader;

    /// <summary>Takes an envelope at once, always.</summary>
    public void Put(Envelope envelope) => envelopes.Writer.TryWrite(envelope);

    private void Drop(Envelope dropped) => LogDropped(dropped, Capacity);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Envelope} was dropped: {Capacity} wait already")]
    private partial void LogDropped(Envelope envelope, int capacity);
}
