using PeerBot.Platforms.Discord;
using PeerBot.Platforms.Slack;

namespace PeerBot.Hosting;

internal static class ChatServices
{
    extension(WebApplicationBuilder builder)
    {
        /// <summary>Adds the chat services whose tokens are set.</summary>
        public void AddChatServices()
        {
            builder.Services.AddCheckedOptions<DiscordOptions>(DiscordOptions.Section);
            if (builder.Configuration.HasDiscord)
            {
                // Stopped in reverse: the chat first, so that the gateway remembers what was settled last.
                builder.Services.AddDiscordApi().AddDiscordGateway().AddDiscordChat();
            }

            builder.Services.AddCheckedOptions<SlackOptions>(SlackOptions.Section);
            if (builder.Configuration.HasSlack)
            {
                builder.Services.AddSlackApi().AddSlackSockets().AddSlackChat();
            }
        }
    }

    extension(IConfiguration configuration)
    {
        /// <summary>Whether the local chat is not needed to have any.</summary>
        public bool HasChatService => configuration.HasDiscord || configuration.HasSlack;

        public bool HasDiscord => (configuration.GetSection(DiscordOptions.Section).Get<DiscordOptions>() ?? new DiscordOptions()).HasToken;

        public bool HasSlack => (configuration.GetSection(SlackOptions.Section).Get<SlackOptions>() ?? new SlackOptions()).HasToken;
    }
}
