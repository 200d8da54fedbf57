using System.Collections.Immutable;
using PeerBot.Chat.Messages;
using PeerBot.Platforms.Discord.Rest;

namespace PeerBot.Platforms.Discord.Messages;

/// <summary>One message with its files, ready to be sent.</summary>
internal sealed record Outgoing(DiscordMessage Message, ImmutableArray<FileAttachment> Files)
{
    public Outgoing AsPrivate() => this with { Message = Message with { Flags = DiscordMessage.Ephemeral } };

    public RestBody ToBody() => RestBody.Of(Message, MessageJson.Default.DiscordMessage).With(Files);

    /// <summary>For an edit: what the old message had and this one has not is taken away.</summary>
    public RestBody ToEdit() => (this with
    {
        Message = Message with
        {
            Content = Message.Content ?? "",
            Embeds = Message.Embeds ?? [],
            Components = Message.Components ?? [],
            Attachments = Message.Attachments ?? [],
            Flags = null,
        },
    }).ToBody();
}
