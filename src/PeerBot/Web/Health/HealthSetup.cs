namespace PeerBot.Web.Health;

/// <summary>What supervisors ask. It names no person, team or text, and needs no password.</summary>
internal static class HealthSetup
{
    extension(IServiceCollection services)
    {
        public IServiceCollection AddHealth()
        {
            services.AddSingleton<ProcessMetrics>();
            services.AddSingleton<MetricsCollector>();
            services.AddSingleton<Readiness>();
            return services;
        }
    }

    extension(WebApplication app)
    {
        public void MapHealth()
        {
            // It counts from here on.
            app.Services.GetRequiredService<MetricsCollector>();
            app.MapGet("/health/live", GetLive.Run);
            app.MapGet("/health/ready", GetReady.RunAsync);
            app.MapGet("/metrics", GetMetrics.RunAsync);
        }
    }
}
