using PeerBot.Features.Engine;
using PeerBot.Features.Timetable;

namespace PeerBot.Web.Health;

/// <summary>What was counted, in the text format of Prometheus.</summary>
internal static class GetMetrics
{
    public static async Task<IResult> RunAsync(MetricsCollector collector, EngineHealth engine, TimetableHealth timetable, CancellationToken cancellationToken)
    {
        await engine.CountPostsAsync(cancellationToken);
        await timetable.LookAsync(cancellationToken);
        return Results.Text(PrometheusText.Write(collector.Collect()), PrometheusText.MediaType);
    }
}
