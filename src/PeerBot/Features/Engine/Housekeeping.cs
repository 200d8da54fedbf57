using PeerBot.Storage;

namespace PeerBot.Features.Engine;

/// <summary>
/// Forgets invocations that no platform delivers again, so that the table stays small for years, and gives up posts for a
/// platform that is not there.
/// </summary>
internal sealed partial class Housekeeping(Database database, OutboxDelivery outbox, TimeProvider clock, ILogger<Housekeeping> logger) : BackgroundService
{
    /// <summary>Slack repeats an event for minutes, Discord replays for minutes; a page that slept may try again the next day.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(3);

    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(Interval, clock);
        do
        {
            try
            {
                await ForgetAsync(stoppingToken);
                await outbox.GiveUpAsync(stoppingToken);
            }
            catch (StorageException exception)
            {
                LogPutOff(exception);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    internal Task ForgetAsync(CancellationToken cancellationToken) => database.WriteAsync<bool>(
        async (work, token) =>
        {
            await InvocationStore.ForgetBeforeAsync(work, clock.GetUtcNow() - Kept, token);
            return true;
        },
        cancellationToken);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Old invocations could not be forgotten now; it is tried again in an hour")]
    private partial void LogPutOff(Exception exception);
}
