using PeerBot.Features.Engine;

namespace PeerBot.Web.Health;

/// <summary>What was counted, in the text format of Prometheus.</summary>
internal static class GetMetrics
{
    public static async Task<IResult> RunAsync(MetricsCollector collector, EngineHealth engine, CancellationToken cancellationToken)
    {
        await engine.CountPostsAsync(cancellationToken);
        return Results.Text(PrometheusText.Write(collector.Collect()), PrometheusText.MediaType);
    }
}
