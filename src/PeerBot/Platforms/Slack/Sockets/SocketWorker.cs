using PeerBot.Platforms.Slack.Api;

namespace PeerBot.Platforms.Slack.Sockets;

/// <summary>Runs the connections for as long as the program runs. When Slack will not have us, the program ends and says why.</summary>
internal sealed partial class SocketWorker(SlackSockets sockets, IHostApplicationLifetime program, ILogger<SocketWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await sockets.RunAsync(stoppingToken);
        }
        catch (SlackStoppedException exception)
        {
            LogStopped(exception.Message);
            Environment.ExitCode = 1;
            program.StopApplication();
        }
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "PeerBot stops: {Sentence}")]
    private partial void LogStopped(string sentence);
}
