using System.Collections.Immutable;
using System.Globalization;
using PeerBot.Chat;
using PeerBot.Chat.Messages;
using PeerBot.Platforms.Discord.Rest;

namespace PeerBot.Platforms.Discord.Messages;

/// <summary>Discord as the place where the bot speaks by itself.</summary>
internal sealed class DiscordPlatform(
    MessageWriter writer,
    ChannelMessages messages,
    [FromKeyedServices(DiscordPlatform.Word)] LiveMessages live,
    DirectMessages direct,
    IPlatformMemory memory) : IPlatform
{
    /// <summary>The word in <see cref="Place.Platform"/>.</summary>
    public const string Word = "discord";

    public string Name => Word;

    public async Task PostAsync(Place place, string key, Message message, Language language, CancellationToken cancellationToken)
    {
        try
        {
            await PutAsync(place, key, message, language, cancellationToken);
        }
        catch (DiscordApiException exception) when (FaultOf(exception.Code) is { } fault)
        {
            throw new PlaceClosedException(fault, exception);
        }
    }

    public async Task<bool> TellAsync(string userId, string key, Message message, Language language, CancellationToken cancellationToken)
    {
        ImmutableArray<Outgoing> parts = await writer.WriteAsync(message, language, MessageWriter.UsualFileLimit, cancellationToken);
        return await direct.SendAsync(userId, parts[0], key, cancellationToken);
    }

    private static PlaceFault? FaultOf(int code) => code switch
    {
        ErrorCodes.UnknownChannel or ErrorCodes.UnknownGuild => PlaceFault.Gone,
        ErrorCodes.MissingAccess or ErrorCodes.MissingPermission or ErrorCodes.ThreadLocked => PlaceFault.Forbidden,
        _ => null,
    };

    private async Task PutAsync(Place place, string key, Message message, Language language, CancellationToken cancellationToken)
    {
        ImmutableArray<Outgoing> parts = await writer.WriteAsync(message, language, MessageWriter.UsualFileLimit, cancellationToken);
        if (parts is [var only])
        {
            await PostPartAsync(place, key, 0, only, message.LiveKey, cancellationToken);
            return;
        }

        // A nonce holds for minutes, a pause of Discord's may last longer: what is out already is not said again after it.
        string progress = "posted/" + StableKey.Of($"{place.Id}\n{key}");
        int done = int.TryParse(await memory.FindAsync(Word, progress, cancellationToken), NumberStyles.None, CultureInfo.InvariantCulture, out int known) ? known : 0;
        for (int number = done; number < parts.Length; number++)
        {
            await PostPartAsync(place, key, number, parts[number], message.LiveKey, cancellationToken);
            string? next = number + 1 < parts.Length ? (number + 1).ToString(CultureInfo.InvariantCulture) : null;
            await memory.SaveAsync(Word, progress, next, cancellationToken);
        }
    }

    private Task<string> PostPartAsync(Place place, string key, int number, Outgoing part, string? liveKey, CancellationToken cancellationToken)
    {
        string partKey = string.Create(CultureInfo.InvariantCulture, $"{key}/{number}");
        return number == 0 && liveKey is not null
            ? live.PutAsync(
                place.Id,
                liveKey,
                id => messages.EditAsync(place.Id, id, part, cancellationToken),
                attempt => PostCardAsync(place, liveKey, attempt, part, cancellationToken),
                cancellationToken)
            : messages.PostAsync(place.Id, part, partKey, cancellationToken);
    }

    /// <summary>
    /// What a card says may change between a post whose answer was lost and its repetition. So its key names the card alone, and
    /// the one that it replaces, which Discord would know by the same key; and what Discord had already is brought up to date.
    /// </summary>
    private async Task<string> PostCardAsync(Place place, string liveKey, LiveAttempt attempt, Outgoing card, CancellationToken cancellationToken)
    {
        string id = await messages.PostAsync(place.Id, card, $"live/{liveKey}/{attempt.Replaced}", cancellationToken);
        if (attempt.IsRepeated)
        {
            await messages.EditAsync(place.Id, id, card, cancellationToken);
        }

        return id;
    }
}
