using System.Threading.Channels;

namespace PeerBot.Platforms.Discord.Gateway;

/// <summary>
/// Between the connections and the handlers. Its policy is <b>drop the oldest</b>: a connection never waits for a handler, and
/// when thousands of events lie unhandled, the oldest interaction has lost its caller long ago. What is dropped is told of.
/// </summary>
internal sealed partial class GatewayEventQueue : IGatewayEvents
{
    public const int Capacity = 4096;

    private readonly ILogger<GatewayEventQueue> logger;
    private readonly Channel<GatewayEvent> events;

    public GatewayEventQueue(ILogger<GatewayEventQueue> logger)
    {
        this.logger = logger;
        events = Channel.CreateBounded<GatewayEvent>(new BoundedChannelOptions(Capacity) { FullMode = BoundedChannelFullMode.DropOldest }, Drop);
    }

    public ChannelReader<GatewayEvent> Reader => events.Reader;

    /// <summary>Takes an event at once, always.</summary>
    public void Put(GatewayEvent happened) => events.Writer.TryWrite(happened);

    private void Drop(GatewayEvent dropped)
    {
        dropped.Settle();
        LogDropped(dropped.Name, Capacity);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Name} was dropped: {Capacity} events wait already")]
    private partial void LogDropped(string name, int capacity);
}
