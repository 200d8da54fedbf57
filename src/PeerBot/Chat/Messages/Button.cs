using PeerBot.Chat.Commands;
using PeerBot.Domain;

namespace PeerBot.Chat.Messages;

/// <summary>
/// A command that waits for a press. When required options are missing from <paramref name="Call"/>, the platform asks for
/// them in a form first.
/// </summary>
public sealed record Button(Phrase Label, CommandCall Call, ButtonStyle Style = ButtonStyle.Secondary)
{
    /// <summary>
    /// What the call holds is shown in its form to be changed, even where nothing is missing. It may be as long as what people
    /// write and belongs to nobody else, so a platform keeps it among its <see cref="Drafts"/>.
    /// </summary>
    public bool IsDraft { get; init; }
}

/// <summary>How much a button calls for attention.</summary>
public enum ButtonStyle
{
    Secondary,
    Primary,
    Danger,
}
