using System.Collections.Immutable;
using System.Globalization;
using PeerBot.Chat;
using PeerBot.Chat.Messages;

namespace PeerBot.Platforms.Discord.Messages;

/// <summary>Discord as the place where the bot speaks by itself.</summary>
internal sealed class DiscordPlatform(MessageWriter writer, ChannelMessages messages, [FromKeyedServices(DiscordPlatform.Word)] LiveMessages live) : IPlatform
{
    /// <summary>The word in <see cref="Place.Platform"/>.</summary>
    public const string Word = "discord";

    public string Name => Word;

    public async Task PostAsync(Place place, string key, Message message, Language language, CancellationToken cancellationToken)
    {
        ImmutableArray<Outgoing> parts = await writer.WriteAsync(message, language, MessageWriter.UsualFileLimit, cancellationToken);
        for (int number = 0; number < parts.Length; number++)
        {
            string partKey = string.Create(CultureInfo.InvariantCulture, $"{key}/{number}");
            if (number == 0 && message.LiveKey is { } liveKey)
            {
                Outgoing card = parts[number];
                await live.PutAsync(
                    place.Id,
                    liveKey,
                    id => messages.EditAsync(place.Id, id, card, cancellationToken),
                    () => messages.PostAsync(place.Id, card, partKey, cancellationToken),
                    cancellationToken);
            }
            else
            {
                await messages.PostAsync(place.Id, parts[number], partKey, cancellationToken);
            }
        }
    }
}
