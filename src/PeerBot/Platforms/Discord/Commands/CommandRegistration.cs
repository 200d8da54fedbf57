using PeerBot.Platforms.Discord.Gateway;

namespace PeerBot.Platforms.Discord.Commands;

/// <summary>Registers the commands at start. When that fails, the registered ones still work, so it only tries again later.</summary>
internal sealed partial class CommandRegistration(CommandRegistry registry, TimeProvider clock, ILogger<CommandRegistration> logger) : BackgroundService
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(6);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (TimeSpan pause = FirstPause; !await TryAsync(pause, stoppingToken); pause = pause * 4 < LongestPause ? pause * 4 : LongestPause)
        {
            await Task.Delay(pause, clock, stoppingToken);
        }
    }

    /// <returns>Whether there is nothing to try any more.</returns>
    private async Task<bool> TryAsync(TimeSpan pause, CancellationToken cancellationToken)
    {
        try
        {
            await registry.SyncAsync(cancellationToken);
            return true;
        }
        catch (DiscordStoppedException exception)
        {
            LogStopped(exception.Message);
            return true;
        }
        catch (HttpRequestException exception)
        {
            LogFailed(exception, pause);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The commands were not registered: {Reason}")]
    private partial void LogStopped(string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The commands could not be registered; it is tried again in {Pause}")]
    private partial void LogFailed(Exception exception, TimeSpan pause);
}
