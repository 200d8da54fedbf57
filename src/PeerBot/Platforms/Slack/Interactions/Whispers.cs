using PeerBot.Platforms.Slack.Messages;

namespace PeerBot.Platforms.Slack.Interactions;

/// <summary>
/// Tells something to one person, by the best way that works: the answer's address, a message in the channel that only they
/// see, or a direct message. Nobody is left in silence because one of them fails.
/// </summary>
internal sealed partial class Whispers(ResponseUrls urls, ChannelMessages messages, ILogger<Whispers> logger)
{
    private const char Direct = 'D';

    /// <exception cref="HttpRequestException">No way worked.</exception>
    public async Task SayAsync(Interaction interaction, SlackMessage message, CancellationToken cancellationToken)
    {
        if (interaction.ResponseUrl is { } url
            && await urls.SendAsync(url, message with { ResponseType = "ephemeral", ReplaceOriginal = false }, cancellationToken))
        {
            return;
        }

        if (interaction.Channel.StartsWith(Direct))
        {
            await messages.PostAsync(interaction.Channel, message with { ThreadTs = interaction.Thread }, cancellationToken);
            return;
        }

        try
        {
            if (interaction.Channel.Length > 0)
            {
                await messages.WhisperAsync(interaction.Channel, interaction.Caller.UserId, message with { ThreadTs = interaction.Thread }, cancellationToken);
                return;
            }
        }
        catch (HttpRequestException exception)
        {
            LogUnheard(interaction, exception.Message);
        }

        string channel = await messages.OpenDirectAsync(interaction.Caller.UserId, cancellationToken);
        await messages.PostAsync(channel, message, cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Interaction} is answered by a direct message: {Reason}")]
    private partial void LogUnheard(Interaction interaction, string reason);
}
