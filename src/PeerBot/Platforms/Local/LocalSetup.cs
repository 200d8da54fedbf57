using PeerBot.Chat;
using PeerBot.Platforms.Local.Cards;
using PeerBot.Platforms.Local.Feeds;
using PeerBot.Platforms.Local.Forms;

namespace PeerBot.Platforms.Local;

internal static class LocalSetup
{
    extension(IServiceCollection services)
    {
        /// <summary>
        /// Adds the platform behind the local page. It needs a transcript. The program's clock becomes one that can be moved.
        /// </summary>
        /// <param name="real">The clock that the movable one starts from.</param>
        public IServiceCollection AddLocalPlatform(TimeProvider real)
        {
            services.AddSingleton(_ => new LocalClock(real));
            services.AddSingleton<TimeProvider>(static provider => provider.GetRequiredService<LocalClock>());
            services.AddHostedService<ClockRestoration>();
            services.AddSingleton<Feed>();
            services.AddSingleton<MessageStream>();
            services.AddSingleton<CardWriter>();
            services.AddSingleton<SheetWriter>();
            services.AddSingleton<RecentResults>();
            services.AddSingleton<LocalChat>();
            services.AddSingleton<IPlatform, LocalPlatform>();
            return services;
        }
    }
}
