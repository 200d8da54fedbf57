using System.Diagnostics.Metrics;
using PeerBot.Domain;

namespace PeerBot.Features.Engine;

/// <summary>What the engine counts. Nothing here names a person, a team or a text.</summary>
internal sealed class EngineMetrics
{
    public const string MeterName = "PeerBot";

    /// <summary>In seconds; a platform waits three for an answer.</summary>
    private static readonly double[] DurationBounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

    private readonly Counter<long> commands;
    private readonly Histogram<double> durations;
    private readonly Counter<long> attempts;
    private readonly Gauge<long> due;
    private readonly Gauge<long> paused;
    private readonly Counter<long> missed;
    private readonly Counter<long> backups;

    public EngineMetrics(IMeterFactory factory)
    {
        Meter meter = factory.Create(MeterName);
        commands = meter.CreateCounter<long>("peerbot.commands", null, "Commands by path and by how they ended.");
        durations = meter.CreateHistogram(
            "peerbot.command.duration",
            "s",
            "From the dispatcher's door until the answer was committed.",
            advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = DurationBounds });
        attempts = meter.CreateCounter<long>("peerbot.outbox.attempts", null, "Attempts to post what the bot says by itself.");
        missed = meter.CreateCounter<long>("peerbot.outbox.missed", null, "Posts that were given up because nobody had any use for them any more.");
        backups = meter.CreateCounter<long>("peerbot.backups", null, "Attempts to make the daily backup.");
        due = meter.CreateGauge<long>("peerbot.outbox.due", null, "Posts that are due and not yet out.");
        paused = meter.CreateGauge<long>("peerbot.teams.paused", null, "Teams whose channel takes no posts.");
    }

    /// <param name="path">Of a command that exists: what people type must not make new series.</param>
    public void CommandDone(string path, ProblemKind? problem, TimeSpan took)
    {
        string outcome = problem?.ToString().ToLowerInvariant() ?? "done";
        commands.Add(1, new("path", path), new("outcome", outcome));
        durations.Record(took.TotalSeconds);
    }

    public void PostTried(bool isSent) => attempts.Add(1, new KeyValuePair<string, object?>("outcome", isSent ? "sent" : "failed"));

    public void PostsMissed(long count) => missed.Add(count);

    public void BackupTried(bool isMade) => backups.Add(1, new KeyValuePair<string, object?>("outcome", isMade ? "made" : "failed"));

    public void PostsDue(long count) => due.Record(count);

    public void TeamsPaused(int count) => paused.Record(count);
}
