using PeerBot.Chat;
using PeerBot.Chat.Messages;
using PeerBot.Platforms.Local.Cards;

namespace PeerBot.Platforms.Local;

/// <summary>The local page as the place where the bot speaks by itself.</summary>
internal sealed class LocalPlatform(MessageStream stream, CardWriter cards) : IPlatform
{
    /// <summary>The word in <see cref="Place.Platform"/>.</summary>
    public const string Word = "local";

    public string Name => Word;

    public Task PostAsync(Place place, string key, Message message, Language language, CancellationToken cancellationToken) =>
        stream.PutAsync(place, Draft.Of(message, cards.Write(message, language), key), cancellationToken);
}
