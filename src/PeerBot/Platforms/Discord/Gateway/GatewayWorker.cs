namespace PeerBot.Platforms.Discord.Gateway;

/// <summary>Runs the gateway for as long as the program runs. When Discord will not have us, the program ends and says why.</summary>
internal sealed partial class GatewayWorker(DiscordGateway gateway, IHostApplicationLifetime program, ILogger<GatewayWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await gateway.RunAsync(stoppingToken);
        }
        catch (DiscordStoppedException exception)
        {
            LogStopped(exception.Message);
            Environment.ExitCode = 1;
            program.StopApplication();
        }
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "PeerBot stops: {Sentence}")]
    private partial void LogStopped(string sentence);
}
