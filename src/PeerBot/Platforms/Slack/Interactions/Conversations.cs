using PeerBot.Platforms.Slack.Messages;

namespace PeerBot.Platforms.Slack.Interactions;

/// <summary>Begins conversations.</summary>
internal sealed class Conversations(
    MessageWriter writer, Whispers whispers, TeamWords team, FormWindows windows, SlackFiles files, ChannelMessages messages, TimeProvider clock)
{
    public Conversation Begin(Interaction interaction) => new(interaction, writer, whispers, team, windows, files, messages, clock);
}
