using PeerBot.Platforms.Discord.Messages;

namespace PeerBot.Platforms.Discord.Interactions;

/// <summary>Begins conversations.</summary>
internal sealed class Conversations(InteractionCalls calls, MessageWriter writer, ModalWriter modals, TimeProvider clock)
{
    public Conversation Begin(Interaction interaction) => new(interaction, calls, writer, modals, clock);
}
