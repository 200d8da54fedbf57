using Microsoft.Extensions.Options;
using PeerBot.Platforms.Slack.Api;

namespace PeerBot.Platforms.Slack.Sockets;

/// <summary>The whole connection to Slack: finds out who we are, then keeps all seats taken. Start reading here.</summary>
internal sealed partial class SlackSockets(
    IOptions<SlackOptions> options,
    SlackApi api,
    SlackIdentity identity,
    SocketDirectory directory,
    EnvelopeQueue envelopes,
    SocketTimes times,
    TimeProvider clock,
    Random random,
    ILogger<SlackSockets> logger)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);
    private volatile SocketSeat[] seats = [];

    /// <summary>Why nothing comes in; <see langword="null"/> when a connection was greeted and answers.</summary>
    public string? Trouble => seats switch
    {
        [] => "Slack has not told yet who the bot is",
        var all when Array.Exists(all, static seat => seat.IsListening) => null,
        var all when Array.Exists(all, static seat => seat.LastParting == Parting.SwitchedOff) => "Socket Mode is switched off in the app's settings",
        var all when Array.Exists(all, static seat => seat.LastParting == Parting.TooMany) => "the app has more connections than Slack allows",
        _ => "no connection is greeted",
    };

    /// <summary>Stays connected until it is told to stop.</summary>
    /// <exception cref="SlackStoppedException">The operator must change something first.</exception>
    public async Task RunAsync(CancellationToken stopping)
    {
        using CancellationTokenSource all = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        Task refused = RefuseAsync(all);
        try
        {
            await IntroduceAsync(all.Token);
            seats = [.. Enumerable.Range(0, options.Value.Connections).Select(_ => NewSeat())];
            await Task.WhenAll(seats.Select((seat, number) => TakeAsync(seat, number == 0 ? Task.CompletedTask : seats[number - 1].Taken, all)));
        }
        catch (OperationCanceledException) when (all.IsCancellationRequested)
        {
            // The program ends, or Slack refused a token, which is told below.
        }
        finally
        {
            await all.CancelAsync();
        }

        await refused;
    }

    /// <summary>A refused token ends everything, wherever it was noticed.</summary>
    private async Task RefuseAsync(CancellationTokenSource all)
    {
        Task ended = Task.Delay(Timeout.Infinite, all.Token);
        if (await Task.WhenAny(api.Stopped, ended) == api.Stopped)
        {
            await all.CancelAsync();
            throw new SlackStoppedException(await api.Stopped);
        }
    }

    private SocketSeat NewSeat() => new(
        directory, () => new SocketSession(times, envelopes, identity, clock, logger), new SocketCourse(random), clock, logger);

    /// <summary>One after the other, so that two never meet at Slack's door; one that must stop stops them all.</summary>
    private static async Task TakeAsync(SocketSeat seat, Task before, CancellationTokenSource all)
    {
        try
        {
            await before.WaitAsync(all.Token);
            await seat.RunAsync(all.Token);
        }
        catch (SlackStoppedException)
        {
            await all.CancelAsync();
            throw;
        }
    }

    private async Task IntroduceAsync(CancellationToken stopping)
    {
        for (int tries = 1; ; tries++)
        {
            try
            {
                await identity.FindAsync(stopping);
                return;
            }
            catch (SlackApiException exception) when (exception.Error.Length > 0 && !ErrorNames.IsLimit(exception.Error) && !ErrorNames.IsUncertain(exception.Error))
            {
                // It answers, so it is there: whoever types should not wait for what only names us.
                LogUnintroduced(exception.Message);
                return;
            }
            catch (HttpRequestException exception)
            {
                TimeSpan wait = Chat.Traffic.Backoff.After(tries, LongestWait, random);
                LogUnknown(exception.Message, wait);
                await Task.Delay(wait, clock, stopping);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Slack will not tell who the bot is: {Reason}")]
    private partial void LogUnintroduced(string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Slack does not tell who the bot is ({Reason}); asked again in {Wait}")]
    private partial void LogUnknown(string reason, TimeSpan wait);
}
