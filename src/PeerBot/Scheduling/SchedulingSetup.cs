using PeerBot.Features.Timetable;
using Quartz;

namespace PeerBot.Scheduling;

internal static class SchedulingSetup
{
    /// <summary>
    /// Many teams plan the same minute, and their wakings share the waits for the disk; but a person's command stands behind
    /// those that came before it, so they must be few.
    /// </summary>
    private const int WakingsAtOnce = 12;

    extension(IServiceCollection services)
    {
        /// <summary>Adds the timer that wakes teams. It goes by the program's clock.</summary>
        public IServiceCollection AddScheduling()
        {
            services.AddTransient<WakeTeam>();
            services.AddSingleton<IAlarm, QuartzAlarm>();
            services.AddQuartz(static quartz => quartz.UseInMemoryStore().UseDefaultThreadPool(WakingsAtOnce));
            services.AddQuartzHostedService(static options => options.WaitForJobsToComplete = true);
            return services;
        }
    }
}
