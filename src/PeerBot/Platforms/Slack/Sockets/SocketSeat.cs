using PeerBot.Platforms.Slack.Api;

namespace PeerBot.Platforms.Slack.Sockets;

/// <summary>Keeps one connection for ever: a successor listens before its predecessor is given up.</summary>
internal sealed partial class SocketSeat(
    SocketDirectory directory, Func<SocketSession> newSession, SocketCourse course, TimeProvider clock, ILogger logger)
{
    private readonly TaskCompletionSource taken = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<Task> retiring = [];
    private volatile SocketSession? current;
    private Parting lastParting = Parting.Lost;

    /// <summary>Done when it was greeted for the first time.</summary>
    public Task Taken => taken.Task;

    public bool IsListening => current is { IsListening: true };

    /// <summary>Why the last connection needed a successor.</summary>
    public Parting LastParting => lastParting;

    /// <summary>Stays connected until it is told to stop; then takes leave.</summary>
    /// <exception cref="SlackStoppedException">The operator must change something first.</exception>
    public async Task RunAsync(CancellationToken stopping)
    {
        try
        {
            while (true)
            {
                SocketSession next = await OpenAsync(stopping);
                Retire(current, stopping);
                current = next;
                taken.TrySetResult();
                lastParting = await next.Parted.WaitAsync(stopping);
                await WaitAsync(course.WaitAfter(lastParting, clock.GetElapsedTime(next.GreetedAt)), stopping);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The program ends.
        }
        finally
        {
            await LeaveAsync();
        }
    }

    /// <returns>A connection that was greeted.</returns>
    private async Task<SocketSession> OpenAsync(CancellationToken stopping)
    {
        while (true)
        {
            SocketSession session = newSession();
            try
            {
                if (await directory.FindAsync(stopping) is { } ticket && await session.OpenAsync(ticket, stopping) is { } hello)
                {
                    LogConnected(hello.Connections, hello.Lifetime);
                    return session;
                }
            }
            catch
            {
                await session.DisposeAsync();
                throw;
            }

            lastParting = session.Parted.IsCompletedSuccessfully ? await session.Parted : Parting.Lost;
            await session.DisposeAsync();
            await WaitAsync(course.WaitAfter(lastParting, null), stopping);
        }
    }

    private async Task WaitAsync(TimeSpan wait, CancellationToken stopping)
    {
        if (wait > TimeSpan.Zero)
        {
            LogWaits(lastParting, wait);
            await Task.Delay(wait, clock, stopping);
        }
    }

    private void Retire(SocketSession? session, CancellationToken stopping)
    {
        retiring.RemoveAll(task => task.IsCompleted);
        if (session is not null)
        {
            retiring.Add(EndAsync(session, session.RetireAsync(stopping)));
        }
    }

    private async Task LeaveAsync()
    {
        if (current is { } last)
        {
            current = null;
            await EndAsync(last, last.CloseAsync());
        }

        await Task.WhenAll(retiring);
    }

    private static async Task EndAsync(SocketSession session, Task farewell)
    {
        await farewell;
        await session.DisposeAsync();
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Connected to Slack; the app has {Connections} connections, this one for about {Lifetime}")]
    private partial void LogConnected(int? connections, TimeSpan? lifetime);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A connection to Slack ended ({Parting}); the next is opened after {Wait}")]
    private partial void LogWaits(Parting parting, TimeSpan wait);
}
