using System.Diagnostics;

namespace PeerBot.Benchmarks.Bots;

/// <summary>
/// Sends at a steady rate whatever comes back, as people do: a bot that falls behind gets no respite, and its delay counts
/// from the moment at which a thing was to be sent.
/// </summary>
internal sealed class OpenLoop
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Until the whole answer. Whoever sees it tells it here.</summary>
    public Delays Answers { get; } = new();

    /// <summary>Until it was acknowledged, where that is a thing of its own.</summary>
    public Delays? Acknowledgements { get; init; }

    /// <param name="perSecond">0 sends all in one instant.</param>
    /// <param name="send">Sends the one with this id.</param>
    public async Task<OpenLoopResult> RunAsync(int count, int perSecond, Func<string, ValueTask> send)
    {
        Answers.Clear();
        Acknowledgements?.Clear();
        string run = Guid.NewGuid().ToString("n")[..8];
        long started = Stopwatch.GetTimestamp();
        for (int number = 0; number < count; number++)
        {
            long due = perSecond == 0 ? started : started + (number * Stopwatch.Frequency / perSecond);
            while (Stopwatch.GetTimestamp() < due)
            {
                await Task.Delay(1);
            }

            string id = $"{run}-{number}";
            Answers.Begin(id, due);
            Acknowledgements?.Begin(id, due);
            await send(id);
        }

        long sent = Stopwatch.GetTimestamp();
        while (!(Answers.IsAllDone && Acknowledgements is null or { IsAllDone: true }) && Stopwatch.GetElapsedTime(sent) < Patience)
        {
            await Task.Delay(10);
        }

        return Answers.Result;
    }
}

/// <param name="Milliseconds">From due to answered, the shortest first.</param>
/// <param name="Unanswered">How many nobody answered within ten seconds.</param>
internal sealed record OpenLoopResult(double[] Milliseconds, int Unanswered)
{
    public double Percentile(double share) =>
        Milliseconds is [] ? double.PositiveInfinity : Milliseconds[Math.Min(Milliseconds.Length - 1, (int)(Milliseconds.Length * share))];

    public bool IsKept(double limit) => Unanswered == 0 && Percentile(0.99) < limit;

    public override string ToString() => FormattableString.Invariant(
        $"p50 {Percentile(0.5):F1}, p99 {Percentile(0.99):F1}, p99.9 {Percentile(0.999):F1}, longest {Percentile(1):F0} ms{(Unanswered > 0 ? $", {Unanswered} unanswered" : "")}");
}
