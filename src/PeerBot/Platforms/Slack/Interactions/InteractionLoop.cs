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
            Task handled = HandleAsync(envelope, await ReadAsync(envelope));
            running[handled] = true;
            _ = handled.ContinueWith(Forget, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }
    }

    /// <summary>
    /// Lets what was begun come to its end. What was not begun is not acknowledged: an event is delivered again after the next
    /// start, and whoever typed sees that nothing came of it.
    /// </summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        while (envelopes.Reader.TryRead(out Envelope? left))
        {
            left.Dispose();
        }

        await Task.WhenAny(Task.WhenAll(running.Keys), Task.Delay(Timeout.Infinite, cancellationToken));
    }

    /// <returns>What a person did and nobody has answered yet, or <see langword="null"/>.</returns>
    private async Task<Interaction?> ReadAsync(Envelope envelope)
    {
        try
        {
            if (!reader.IsForeign(envelope))
            {
                Interaction? interaction = reader.Read(envelope);
                return interaction is not null && IsNew(interaction) ? await people.NameAsync(interaction, CancellationToken.None) : null;
            }

            LogForeign(envelope);
        }
        catch (Exception exception)
        {
            // The other door where everything is caught: what comes next must be read all the same.
            LogFailed(exception, envelope);
        }

        return null;
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

    /// <summary>What is begun is not broken off when the program ends, which is why this takes no token.</summary>
    private async Task HandleAsync(Envelope envelope, Interaction? interaction)
    {
        try
        {
            if (interaction is not null)
            {
                await handler.HandleAsync(interaction, CancellationToken.None);
            }
            else if (!reader.IsForeign(envelope) && reader.Read(envelope) is null)
            {
                await channels.HandleAsync(envelope, CancellationToken.None);
            }
        }
        catch (Exception exception)
        {
            // A door where everything is caught: one envelope that cannot be handled must not touch the others or the connection.
            LogFailed(exception, envelope);
            if (interaction is not null)
            {
                await ApologiseAsync(interaction);
            }
        }

        await envelope.AcknowledgeAsync();
    }

    /// <summary>Not even a mistake of ours leaves somebody in silence.</summary>
    private async Task ApologiseAsync(Interaction interaction)
    {
        try
        {
            await handler.ApologiseAsync(interaction, CancellationToken.None);
        }
        catch (Exception exception)
        {
            // The same door: whatever broke before may break again.
            LogFailed(exception, interaction.Envelope);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Envelope} is meant for another workspace or app; it is ignored")]
    private partial void LogForeign(Envelope envelope);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Envelope} could not be handled")]
    private partial void LogFailed(Exception exception, Envelope envelope);
}
