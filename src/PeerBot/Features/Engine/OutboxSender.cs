using PeerBot.Chat;
using PeerBot.Storage;

namespace PeerBot.Features.Engine;

/// <summary>Posts what is due in the outbox, on each platform by itself. What is for a platform that is not there waits.</summary>
internal sealed partial class OutboxSender(
    Database database,
    OutboxDelivery delivery,
    IEnumerable<IPlatform> platforms,
    IEnumerable<IPlatformLink> links,
    OutboxSignal signal,
    TimeProvider clock,
    ILogger<OutboxSender> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly OutboxLane[] lanes =
    [
        .. platforms.Select(platform => new OutboxLane(
            platform, links.FirstOrDefault(link => link.Platform == platform.Name), database, delivery, signal, clock)),
    ];

    /// <summary>Posts everything that is due now.</summary>
    internal Task SendDueAsync(CancellationToken cancellationToken) => Task.WhenAll(lanes.Select(lane => lane.SendDueAsync(cancellationToken)));

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(lanes.Select(lane => RunAsync(lane, stoppingToken)));

    private async Task RunAsync(OutboxLane lane, CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await lane.RunAsync(stoppingToken);
            }
            catch (StorageException exception)
            {
                LogStorage(exception);
                await Task.Delay(Pause, clock, stoppingToken);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database is not available to the outbox")]
    private partial void LogStorage(Exception exception);
}
