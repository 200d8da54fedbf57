using System.Collections.Immutable;
using PeerBot.Chat.Messages;
using PeerBot.Platforms.Local.Cards;

namespace PeerBot.Platforms.Local;

/// <summary>A card on its way into the stream.</summary>
/// <param name="Key">Unique in its place; what comes under a key that exists takes that entry's place.</param>
internal sealed record Draft(string Key, Card Card)
{
    /// <summary>The user id of the only one who may read it, or <see langword="null"/>.</summary>
    public string? Reader { get; init; }

    public bool IsLive { get; init; }

    public ImmutableArray<FileAttachment> Files { get; init; } = [];

    /// <param name="key">The key of a message that is not live; a live one has its own.</param>
    public static Draft Of(Message message, Card card, string key) => new(LiveKeyOf(message) ?? key, card)
    {
        IsLive = message.LiveKey is not null,
        Files = message.Files,
    };

    private static string? LiveKeyOf(Message message) => message.LiveKey is { } live ? "live/" + live : null;
}
