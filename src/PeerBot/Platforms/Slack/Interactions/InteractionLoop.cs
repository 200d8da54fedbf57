using System.Collections.Concurrent;
using PeerBot.Chat;
using PeerBot.Platforms.Slack.Sockets;

namespace PeerBot.Platforms.Slack.Interactions;

/// <summary>Takes envelopes in the order in which they came. None waits for the answer of another.</summary>
internal sealed partial class InteractionLoop(
    IEnvelopes envelopes,
    InteractionReader reader,
    PeopleBook people,
    InteractionHandler handler,
    ChannelEvents channels,
    ILogger<InteractionLoop> logger) : BackgroundService
{
    private const int Remembered = 4_096;

    private readonly ConcurrentDictionary<Task, bool> running = new();
    private int busy;

    /// <summary>Slack may tell of one act several times, each time in another envelope.</summary>
    private readonly RecentIds recent = new(Remembered);

    /// <summary>Nothing that came in is still being answered.</summary>
    internal bool IsIdle => Volatile.Read(ref busy) == 0;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (Envelope envelope in envelopes.Reader.ReadAllAsync(stoppingToken))
        {
            Interlocked.Increment(ref busy);
            Task handled = HandleAsync(envelope, await ReadAsync(envelope, stoppingToken), stoppingToken);
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

    /// <returns>What a person did and nobody has answered yet, or <see langword="null"/>.</returns>
    private async Task<Interaction?> ReadAsync(Envelope envelope, CancellationToken cancellationToken)
    {
        if (reader.IsForeign(envelope))
        {
            LogForeign(envelope);
            return null;
        }

        Interaction? interaction = reader.Read(envelope);
        return interaction is not null && IsNew(interaction) ? await people.NameAsync(interaction, cancellationToken) : null;
    }

    private bool IsNew(Interaction interaction)
    {
        bool isOther = interaction.OtherId is { } other && !recent.Add(other);
        return recent.Add(interaction.Id) && !isOther;
    }

    private void Forget(Task done)
    {
        running.TryRemove(done, out _);
        Interlocked.Decrement(ref busy);
    }

    private async Task HandleAsync(Envelope envelope, Interaction? interaction, CancellationToken cancellationToken)
    {
        try
        {
            if (interaction is not null)
            {
                await handler.HandleAsync(interaction, cancellationToken);
            }
            else if (!reader.IsForeign(envelope))
            {
                await channels.HandleAsync(envelope, cancellationToken);
            }

            await envelope.AcknowledgeAsync();
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Not acknowledged: an event is delivered again after the next start, and whoever typed sees that nothing came of it.
        }
        catch (Exception exception)
        {
            // A door where everything is caught: one envelope that cannot be handled must not touch the others or the connection.
            LogFailed(exception, envelope);
            await envelope.AcknowledgeAsync();
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Envelope} is meant for another workspace or app; it is ignored")]
    private partial void LogForeign(Envelope envelope);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Envelope} could not be handled")]
    private partial void LogFailed(Exception exception, Envelope envelope);
}
