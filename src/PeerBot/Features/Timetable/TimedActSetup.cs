using PeerBot.Features.Engine;

namespace PeerBot.Features.Timetable;

/// <summary>How features add what the bot does by itself.</summary>
internal static class TimedActSetup
{
    extension(IServiceCollection services)
    {
        /// <summary>Adds something that the bot does by itself at a time.</summary>
        public IServiceCollection AddTimedAct<T>()
            where T : class, ITimedAct => services.AddSingleton<ITimedAct, T>();

        /// <summary>Adds something that the bot says by itself at a time.</summary>
        public IServiceCollection AddTimedPost<T>()
            where T : class, ITimedPost
        {
            services.AddSingleton<T>();
            services.AddSingleton<ITimedAct>(static provider => provider.GetRequiredService<T>());
            services.AddSingleton<IOutboxAct>(static provider => provider.GetRequiredService<T>());
            return services;
        }
    }
}
