using Microsoft.Extensions.Options;
using PeerBot.Chat;
using PeerBot.Chat.Messages;
using PeerBot.Platforms.Discord.Checks;
using PeerBot.Platforms.Discord.Commands;
using PeerBot.Platforms.Discord.Gateway;
using PeerBot.Platforms.Discord.Interactions;
using PeerBot.Platforms.Discord.Messages;
using PeerBot.Platforms.Discord.Permissions;
using PeerBot.Platforms.Discord.Rest;
using PeerBot.Platforms.Discord.Servers;

namespace PeerBot.Platforms.Discord;

internal static class DiscordSetup
{
    extension(IServiceCollection services)
    {
        /// <summary>Adds Discord's API: enough to look things up there. It needs the checked <see cref="DiscordOptions"/>.</summary>
        public IServiceCollection AddDiscordApi()
        {
            services.AddSingleton(static provider => DiscordToken.Of(provider.GetRequiredService<IOptions<DiscordOptions>>().Value));
            services.AddSingleton(static _ => new RestClient());
            services.AddSingleton<RateLimits>();
            services.AddSingleton<DiscordRest>();
            services.AddSingleton<ApplicationIdentity>();
            services.AddSingleton<IGatewayDirectory, GatewayDirectory>();
            services.AddSingleton<ChannelRightsReader>();
            services.AddSingleton<CommandProjection>();
            services.AddSingleton<CommandRegistry>();
            services.AddSingleton<ChannelCheck>();
            services.AddSingleton<DiscordCheck>();
            return services;
        }

        /// <summary>Adds what turns interactions into commands and answers into messages.</summary>
        public IServiceCollection AddDiscordChat()
        {
            services.AddSingleton<CustomIds>();
            services.AddSingleton<MessageWriter>();
            services.AddSingleton<ChannelMessages>();
            services.AddSingleton<DirectMessages>();
            services.AddKeyedSingleton(
                DiscordPlatform.Word, static (provider, _) => new LiveMessages(DiscordPlatform.Word, provider.GetRequiredService<IPlatformMemory>()));
            services.AddSingleton<DiscordPlatform>();
            services.AddSingleton<IPlatform>(static provider => provider.GetRequiredService<DiscordPlatform>());
            services.AddSingleton<MenuForm>();
            services.AddSingleton<Attachments>();
            services.AddSingleton<ModalWriter>();
            services.AddSingleton<InteractionCalls>();
            services.AddSingleton<Conversations>();
            services.AddSingleton<Completion>();
            services.AddSingleton<InteractionHandler>();
            services.AddSingleton<KnownServers>();
            services.AddSingleton<ServerNews>();
            services.AddSingleton<IMeetingEvents, ScheduledEvents>();
            services.AddSingleton<LiveCards>();
            services.AddSingleton<ISessionRooms, SessionThreads>();
            services.AddHostedService<CommandRegistration>();
            services.AddHostedService<InteractionLoop>();
            return services;
        }

        /// <summary>Adds the connection over which interactions come.</summary>
        public IServiceCollection AddDiscordGateway()
        {
            services.AddSingleton<GatewayEventQueue>();
            services.AddSingleton<IGatewayEvents>(static provider => provider.GetRequiredService<GatewayEventQueue>());
            services.AddSingleton<DiscordGateway>();
            services.AddSingleton<IPlatformLink, DiscordLink>();
            services.AddHostedService<GatewayWorker>();
            return services;
        }
    }
}
