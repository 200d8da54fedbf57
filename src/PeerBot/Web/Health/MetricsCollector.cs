using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.Metrics;
using PeerBot.Features.Engine;
using PeerBot.Features.Timetable;

namespace PeerBot.Web.Health;

/// <summary>Listens to this program's instruments and keeps what they measured since the start.</summary>
internal sealed class MetricsCollector : IDisposable
{
    private readonly ConcurrentDictionary<Instrument, ConcurrentDictionary<string, Tally>> measured = new();
    private readonly MeterListener listener = new();

    /// <param name="factory">Its instruments are ours; another program in this process has another one.</param>
    /// <param name="engine">Asked for, so that its instruments exist.</param>
    /// <param name="process">As <paramref name="engine"/>.</param>
    /// <param name="timetable">As <paramref name="engine"/>.</param>
    public MetricsCollector(IMeterFactory factory, EngineMetrics engine, ProcessMetrics process, TimetableMetrics timetable)
    {
        _ = (engine, process, timetable);
        listener.InstrumentPublished = (instrument, listening) =>
        {
            if (instrument.Meter.Name == EngineMetrics.MeterName && instrument.Meter.Scope == factory)
            {
                measured.TryAdd(instrument, new ConcurrentDictionary<string, Tally>(StringComparer.Ordinal));
                listening.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<int>((instrument, value, labels, _) => Add(instrument, value, labels));
        listener.SetMeasurementEventCallback<long>((instrument, value, labels, _) => Add(instrument, value, labels));
        listener.SetMeasurementEventCallback<double>((instrument, value, labels, _) => Add(instrument, value, labels));
        listener.Start();
    }

    /// <returns>Everything, ordered so that the same measurements give the same text.</returns>
    public ImmutableArray<Family> Collect()
    {
        listener.RecordObservableInstruments();
        return [.. measured.Select(entry => FamilyOf(entry.Key, entry.Value)).OrderBy(family => family.Name, StringComparer.Ordinal)];
    }

    public void Dispose() => listener.Dispose();

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        ImmutableArray<(string Name, string Value)> labels = LabelsOf(tags);
        measured[instrument]
            .GetOrAdd(string.Join('\0', labels.Select(label => label.Value)), _ => new Tally(labels, IsSum(instrument), BoundsOf(instrument)))
            .Add(value);
    }

    private static ImmutableArray<(string Name, string Value)> LabelsOf(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        ImmutableArray<(string, string)>.Builder labels = ImmutableArray.CreateBuilder<(string, string)>(tags.Length);
        foreach ((string name, object? value) in tags)
        {
            labels.Add((name, value?.ToString() ?? ""));
        }

        return labels.ToImmutable();
    }

    private static Family FamilyOf(Instrument instrument, ConcurrentDictionary<string, Tally> tallies) => new(
        NameOf(instrument),
        KindOf(instrument),
        instrument.Description ?? "",
        [.. tallies.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Value.Read())]);

    private static string NameOf(Instrument instrument)
    {
        string unit = instrument.Unit switch
        {
            "s" => "_seconds",
            "By" => "_bytes",
            _ => "",
        };
        string ending = instrument is Counter<long> ? "_total" : "";
        return instrument.Name.Replace('.', '_') + unit + ending;
    }

    private static string KindOf(Instrument instrument) => instrument switch
    {
        Counter<long> => "counter",
        Histogram<double> => "histogram",
        _ => "gauge",
    };

    private static bool IsSum(Instrument instrument) => instrument is Counter<long> or Histogram<double>;

    private static IReadOnlyList<double> BoundsOf(Instrument instrument) =>
        instrument is Histogram<double> { Advice.HistogramBucketBoundaries: { } bounds } ? bounds : [];
}
