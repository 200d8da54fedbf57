namespace PeerBot.Platforms.Discord.Gateway;

/// <summary>The heartbeat of one connection, apart from everything else that happens on it.</summary>
/// <param name="interval">As Discord told it; at least a second.</param>
/// <param name="beat">Sends a heartbeat.</param>
internal sealed class Heart(TimeSpan interval, Func<Task> beat, TimeProvider clock, Random random)
{
    private readonly Lock gate = new();
    private bool isUnanswered;
    private long lastAnswer = clock.GetTimestamp();

    /// <summary>Whether Discord answered within the last two beats.</summary>
    public bool IsFresh
    {
        get
        {
            lock (gate)
            {
                return clock.GetElapsedTime(lastAnswer) <= interval * 2;
            }
        }
    }

    /// <summary>An acknowledgement came. Nothing else counts as a sign of life.</summary>
    public void Acknowledge()
    {
        lock (gate)
        {
            isUnanswered = false;
            lastAnswer = clock.GetTimestamp();
        }
    }

    /// <summary>Beats until it is cancelled, or until a beat was not answered by the time of the next.</summary>
    public async Task BeatAsync(CancellationToken cancellationToken)
    {
        // The first beat comes at a random point, or all clients of a restarted server would beat as one.
        TimeSpan wait = interval * random.NextDouble();
        while (true)
        {
            await Task.Delay(wait, clock, cancellationToken);
            lock (gate)
            {
                if (isUnanswered)
                {
                    return;
                }

                isUnanswered = true;
            }

            await beat();
            wait = interval;
        }
    }
}
