using System.Collections.Concurrent;
using System.Text.Json;
using PeerBot.Chat;
using PeerBot.Platforms.Discord.Gateway;
using PeerBot.Platforms.Discord.Servers;

namespace PeerBot.Platforms.Discord.Interactions;

/// <summary>Takes events from the gateway in the order in which they came. None waits for the end of another.</summary>
internal sealed partial class InteractionLoop(
    IGatewayEvents events, InteractionHandler handler, ServerNews news, KnownServers servers, ILogger<InteractionLoop> logger) : BackgroundService
{
    private const int Remembered = 1_024;

    private readonly ConcurrentDictionary<Task, bool> running = new();
    private int busy;

    /// <summary>After a resumed session the gateway may tell again what is still under way here.</summary>
    private readonly RecentIds recent = new(Remembered);

    /// <summary>Nothing that came in is still being answered.</summary>
    internal bool IsIdle => Volatile.Read(ref busy) == 0;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (GatewayEvent happened in events.Reader.ReadAllAsync(stoppingToken))
        {
            Interlocked.Increment(ref busy);
            Task handled = HandleAsync(happened, stoppingToken);
            running[handled] = true;
            _ = handled.ContinueWith(Forget, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }
    }

    /// <summary>Lets what was begun come to its end.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await Task.WhenAny(Task.WhenAll(running.Keys), Task.Delay(Timeout.Infinite, cancellationToken));
    }

    private void Forget(Task done)
    {
        running.TryRemove(done, out _);
        Interlocked.Decrement(ref busy);
    }

    private async Task HandleAsync(GatewayEvent happened, CancellationToken cancellationToken)
    {
        try
        {
            await (happened.Name == "INTERACTION_CREATE" ? AnswerAsync(happened, cancellationToken) : news.HandleAsync(happened, cancellationToken));
            happened.Settle();
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Not settled: it is delivered again after the next start.
        }
        catch (Exception exception)
        {
            // A door where everything is caught: one event that cannot be handled must not touch the others or the gateway.
            LogFailed(exception, happened.Name);
            happened.Settle();
        }
    }

    private async Task AnswerAsync(GatewayEvent happened, CancellationToken cancellationToken)
    {
        if (InteractionReader.Read(happened.Data, happened.ReceivedAt) is not { } interaction)
        {
            LogUnknown(happened.Data.TryGetProperty("type", out JsonElement type) ? type.ToString() : "none");
        }
        else if (recent.Add(interaction.Id))
        {
            Task answered = handler.HandleAsync(interaction, cancellationToken);
            await (interaction.ServerId is { } server ? servers.RememberAsync(interaction.Place.Id, server, cancellationToken) : Task.CompletedTask);
            await answered;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "An interaction of the unknown type {Type} is ignored")]
    private partial void LogUnknown(string type);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Event} could not be handled")]
    private partial void LogFailed(Exception exception, string @event);
}
