using System.Text.Json.Nodes;
using PeerBot.Chat;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Platforms.Discord.Messages;
using PeerBot.Platforms.Discord.Permissions;
using PeerBot.Platforms.Discord.Rest;

namespace PeerBot.Platforms.Discord.Servers;

/// <summary>A session's room as a thread on its card. A thread's id is that of its message, so none is made twice.</summary>
internal sealed class SessionThreads(DiscordRest rest, LiveCards cards) : ISessionRooms
{
    private const int MostName = 100;

    /// <summary>In minutes; a thread in which nothing is said goes to sleep then by itself.</summary>
    private const int Sleep = 1_440;

    public string Platform => DiscordPlatform.Word;

    public async Task OpenAsync(Place place, string liveKey, string title, CancellationToken cancellationToken)
    {
        string message = await cards.FindAsync(place.Id, liveKey, cancellationToken) ?? throw new IOException("The session's card is not posted yet.");
        JsonObject body = new() { ["name"] = Pages.Shorten(title, MostName), ["auto_archive_duration"] = Sleep };
        try
        {
            await rest.SendAsync(
                new RestRequest(HttpMethod.Post, ApiRoute.Of("/channels/{channel}/messages/{message}/threads", place.Id, message)) { Body = RestBody.Of(body) },
                cancellationToken);
        }
        catch (DiscordApiException exception) when (exception.Code is ErrorCodes.ThreadExists or ErrorCodes.WrongChannelType)
        {
            // It was made before, or the team itself lives in a thread, where there can be no further one.
            return;
        }
        catch (DiscordApiException exception) when (ReasonOf(exception.Code) is { } reason)
        {
            throw new ExtraRefusedException(reason, exception);
        }

        await cards.RememberThreadAsync(place.Id, liveKey, message, cancellationToken);
    }

    public async Task CloseAsync(Place place, string liveKey, CancellationToken cancellationToken)
    {
        if (await cards.FindThreadAsync(place.Id, liveKey, cancellationToken) is not { } thread)
        {
            return;
        }

        try
        {
            await rest.SendAsync(
                new RestRequest(HttpMethod.Patch, ApiRoute.Of("/channels/{channel}", thread)) { Body = RestBody.Of(new JsonObject { ["archived"] = true }) },
                cancellationToken);
        }
        catch (DiscordApiException exception) when (exception.Code == ErrorCodes.UnknownChannel)
        {
            // Somebody deleted it.
        }
        catch (DiscordApiException exception) when (ReasonOf(exception.Code) is { } reason)
        {
            throw new ExtraRefusedException(reason, exception);
        }
    }

    private static Phrase? ReasonOf(int code) => code switch
    {
        ErrorCodes.MissingAccess or ErrorCodes.MissingPermission =>
            Phrase.Of("discord.no-threads", ("permission", Phrase.Of(Permission.CreatePublicThreads.TextKey))),
        ErrorCodes.TooManyThreads or ErrorCodes.TooManyThreadsInServer => Phrase.Of("discord.too-many-threads"),
        _ => null,
    };
}
