using System.Diagnostics.Metrics;
using PeerBot.Features.Engine;

namespace PeerBot.Web.Health;

/// <summary>What the process itself takes, measured whenever somebody asks.</summary>
internal sealed class ProcessMetrics
{
    public ProcessMetrics(IMeterFactory factory)
    {
        Meter meter = factory.Create(EngineMetrics.MeterName);
        meter.CreateObservableGauge("process.resident.memory", static () => Environment.WorkingSet, "By", "Memory that the process holds.");
        meter.CreateObservableGauge("dotnet.heap", static () => GC.GetTotalMemory(forceFullCollection: false), "By", "Memory that objects take.");
        meter.CreateObservableGauge("dotnet.threads", static () => ThreadPool.ThreadCount, null, "Threads of the pool.");
    }
}
