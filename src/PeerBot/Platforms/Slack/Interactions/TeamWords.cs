using System.Collections.Immutable;
using PeerBot.Chat.Messages;
using PeerBot.Platforms.Slack.Api;
using PeerBot.Platforms.Slack.Messages;

namespace PeerBot.Platforms.Slack.Interactions;

/// <summary>Tells the team what came of somebody's act: as a message of the bot's, or where it is no member, as an answer.</summary>
internal sealed partial class TeamWords(
    ChannelMessages messages, ResponseUrls urls, Whispers whispers, SlackFiles files, ILogger<TeamWords> logger)
{
    /// <param name="excuse">What the caller is told when the bot may not speak there.</param>
    public async Task<TeamHearing> SayAsync(
        Interaction interaction, ImmutableArray<SlackMessage> parts, ImmutableArray<FileAttachment> attached, SlackMessage excuse, CancellationToken cancellationToken)
    {
        try
        {
            foreach (SlackMessage part in parts)
            {
                await messages.PostAsync(interaction.Channel, part with { ThreadTs = interaction.Thread }, cancellationToken);
            }

            foreach (FileAttachment file in attached)
            {
                await files.ShareAsync(file, interaction.Channel, interaction.Thread, cancellationToken);
            }

            return TeamHearing.Heard;
        }
        catch (SlackApiException exception) when (ErrorNames.IsShutOut(exception.Error))
        {
            LogShutOut(interaction, exception.Error);
            return await AnswerAsync(interaction, parts, excuse, cancellationToken);
        }
        catch (HttpRequestException exception)
        {
            LogUnsaid(interaction, exception.Message);

            // Where nobody knows whether it arrived, the channel rather misses it than has it twice.
            return SlackApi.IsUncertain(exception) ? TeamHearing.Unknown : TeamHearing.Later;
        }
    }

    private async Task<TeamHearing> AnswerAsync(Interaction interaction, ImmutableArray<SlackMessage> parts, SlackMessage excuse, CancellationToken cancellationToken)
    {
        bool isSaid = interaction.ResponseUrl is not null;
        foreach (SlackMessage part in parts)
        {
            isSaid = isSaid && await urls.SendAsync(interaction.ResponseUrl!, part with { ResponseType = "in_channel", ReplaceOriginal = false }, cancellationToken);
        }

        if (!isSaid)
        {
            await whispers.SayAsync(interaction, excuse, cancellationToken);
        }

        return isSaid ? TeamHearing.Heard : TeamHearing.Excused;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The bot may not speak in the channel of {Interaction} ({Error}); it answers instead")]
    private partial void LogShutOut(Interaction interaction, string error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The team could not be told what came of {Interaction}: {Reason}")]
    private partial void LogUnsaid(Interaction interaction, string reason);
}

/// <summary>What became of words for the team.</summary>
internal enum TeamHearing
{
    /// <summary>They are in the channel.</summary>
    Heard,

    /// <summary>They may not be said there now, and the caller knows it.</summary>
    Excused,

    /// <summary>They are not in the channel yet.</summary>
    Later,

    /// <summary>Slack took them and never said what became of them.</summary>
    Unknown,
}
