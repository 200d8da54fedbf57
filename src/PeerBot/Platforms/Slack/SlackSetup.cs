using Microsoft.Extensions.Options;
using PeerBot.Chat;
using PeerBot.Chat.Messages;
using PeerBot.Platforms.Slack.Api;
using PeerBot.Platforms.Slack.Checks;
using PeerBot.Platforms.Slack.Interactions;
using PeerBot.Platforms.Slack.Messages;
using PeerBot.Platforms.Slack.Sockets;
using PeerBot.Platforms.Slack.Views;

namespace PeerBot.Platforms.Slack;

internal static class SlackSetup
{
    extension(IServiceCollection services)
    {
        /// <summary>Adds Slack's API: enough to look things up there. It needs the checked <see cref="SlackOptions"/>.</summary>
        public IServiceCollection AddSlackApi()
        {
            services.AddSingleton(static provider => SlackTokens.Of(provider.GetRequiredService<IOptions<SlackOptions>>().Value));
            services.AddSingleton(static provider => new SlackHttp(provider.GetRequiredService<TimeProvider>()));
            services.AddSingleton<SlackAddresses>();
            services.AddSingleton<Limits>();
            services.AddSingleton<SlackApi>();
            services.AddSingleton<SlackIdentity>();
            services.AddSingleton<SocketDirectory>();
            services.AddSingleton<SlackCheck>();
            return services;
        }

        /// <summary>Adds the connections over which everything comes in.</summary>
        public IServiceCollection AddSlackSockets()
        {
            services.AddSingleton(SocketTimes.Usual);
            services.AddSingleton<EnvelopeQueue>();
            services.AddSingleton<IEnvelopes>(static provider => provider.GetRequiredService<EnvelopeQueue>());
            services.AddSingleton<SlackSockets>();
            services.AddSingleton<IPlatformLink, SlackLink>();
            services.AddHostedService<SocketWorker>();
            return services;
        }

        /// <summary>Adds what turns envelopes into commands and answers into messages.</summary>
        public IServiceCollection AddSlackChat()
        {
            services.AddSingleton<ButtonValues>();
            services.AddSingleton<MessageWriter>();
            services.AddSingleton<ChannelMessages>();
            services.AddKeyedSingleton(
                SlackPlatform.Word, static (provider, _) => new LiveMessages(SlackPlatform.Word, provider.GetRequiredService<IPlatformMemory>()));
            services.AddSingleton<PostBook>();
            services.AddSingleton<SlackFiles>();
            services.AddSingleton<SlackPlatform>();
            services.AddSingleton<IPlatform>(static provider => provider.GetRequiredService<SlackPlatform>());
            services.AddSingleton<ViewWriter>();
            services.AddSingleton<ViewCalls>();
            services.AddSingleton<HomePage>();
            services.AddSingleton<FormWindows>();
            services.AddSingleton<ResponseUrls>();
            services.AddSingleton<Whispers>();
            services.AddSingleton<TeamWords>();
            services.AddSingleton<PeopleBook>();
            services.AddSingleton<MentionedNames>();
            services.AddSingleton<CommandLines>();
            services.AddSingleton<MenuForms>();
            services.AddSingleton<Conversations>();
            services.AddSingleton<InteractionReader>();
            services.AddSingleton<InteractionHandler>();
            services.AddSingleton<ChannelEvents>();
            services.AddHostedService<InteractionLoop>();
            return services;
        }
    }
}
