using System.Diagnostics.Metrics;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Timetable;

/// <summary>What is counted of the things that the bot does by itself.</summary>
internal sealed class TimetableMetrics
{
    private readonly Counter<long> acts;
    private readonly Histogram<double> derivations;
    private readonly Gauge<double> behind;

    public TimetableMetrics(IMeterFactory factory, TimetableFailures failures)
    {
        Meter meter = factory.Create(EngineMetrics.MeterName);
        acts = meter.CreateCounter<long>("peerbot.timetable.acts", null, "Planned acts by kind and by what became of them.");
        derivations = meter.CreateHistogram<double>(
            "peerbot.timetable.derivation",
            "s",
            "How long the plan of a team takes to derive.",
            advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1] });
        behind = meter.CreateGauge<double>("peerbot.timetable.behind", "s", "How long the most urgent team should have been woken already.");
        meter.CreateObservableGauge("peerbot.timetable.failing", () => failures.Count, null, "Teams whose timetable fails and is tried again.");
    }

    /// <param name="outcome"><c>done</c>, <c>late</c>, <c>missed</c> or <c>failed</c>.</param>
    public void Settled(string act, string outcome) => acts.Add(1, new("act", act), new("outcome", outcome));

    public void Behind(TimeSpan by) => behind.Record(by.TotalSeconds);

    public void Derived(TimeSpan took) => derivations.Record(took.TotalSeconds);
}
