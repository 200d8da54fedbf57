using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using PeerBot.Chat;
using PeerBot.Domain;
using PeerBot.Platforms.Discord.Messages;
using PeerBot.Platforms.Discord.Permissions;
using PeerBot.Platforms.Discord.Rest;

namespace PeerBot.Platforms.Discord.Servers;

/// <summary>The meetings of a team as events of its server, each leading to the team's channel.</summary>
internal sealed class ScheduledEvents(DiscordRest rest, KnownServers servers) : IMeetingEvents
{
    private const int MostName = 100;
    private const int External = 3;
    private const int ForTheServer = 2;
    private const int Active = 2;
    private const int Completed = 3;

    private const string AllRoute = "/guilds/{guild}/scheduled-events";
    private const string OneRoute = "/guilds/{guild}/scheduled-events/{event}";

    public string Platform => DiscordPlatform.Word;

    public async Task<string?> FindAsync(Place place, MeetingEvent meeting, IReadOnlySet<string> known, CancellationToken cancellationToken)
    {
        string server = await ServerOfAsync(place, cancellationToken);
        RestAnswer all = await SendAsync(new RestRequest(HttpMethod.Get, ApiRoute.Of(AllRoute, server)), cancellationToken);
        return all.Body?.EnumerateArray()
            .Where(found => found.GetProperty("scheduled_start_time").GetDateTimeOffset() == meeting.StartsAt && LocationOf(found) == Location(server, place))
            .Select(found => found.GetProperty("id").GetString()!)
            .FirstOrDefault(id => !known.Contains(id));
    }

    public async Task<string> AddAsync(Place place, MeetingEvent meeting, CancellationToken cancellationToken)
    {
        string server = await ServerOfAsync(place, cancellationToken);
        JsonObject body = Write(server, place, meeting);
        body["privacy_level"] = ForTheServer;
        body["entity_type"] = External;
        RestAnswer made = await SendAsync(
            new RestRequest(HttpMethod.Post, ApiRoute.Of(AllRoute, server)) { Body = RestBody.Of(body), Repetition = Repetition.UnlessSent }, cancellationToken);
        return made.Body!.Value.GetProperty("id").GetString()!;
    }

    public async Task<bool> ChangeAsync(Place place, string id, MeetingEvent meeting, CancellationToken cancellationToken)
    {
        string server = await ServerOfAsync(place, cancellationToken);
        return await TryAsync(
            new RestRequest(HttpMethod.Patch, ApiRoute.Of(OneRoute, server, id)) { Body = RestBody.Of(Write(server, place, meeting)) }, cancellationToken) is not null;
    }

    public async Task RemoveAsync(Place place, string id, CancellationToken cancellationToken) =>
        await TryAsync(new RestRequest(HttpMethod.Delete, ApiRoute.Of(OneRoute, await ServerOfAsync(place, cancellationToken), id)), cancellationToken);

    public async Task EndAsync(Place place, string id, CancellationToken cancellationToken)
    {
        ApiRoute route = ApiRoute.Of(OneRoute, await ServerOfAsync(place, cancellationToken), id);
        RestAnswer? found = await TryAsync(new RestRequest(HttpMethod.Get, route), cancellationToken);
        switch (found?.Body?.GetProperty("status").GetInt32())
        {
            case Active:
                await TryAsync(new RestRequest(HttpMethod.Patch, route) { Body = RestBody.Of(new JsonObject { ["status"] = Completed }) }, cancellationToken);
                break;
            case < Active:
                // It never began as far as Discord knows, and only what began can end.
                await TryAsync(new RestRequest(HttpMethod.Delete, route), cancellationToken);
                break;
        }
    }

    private static JsonObject Write(string server, Place place, MeetingEvent meeting) => new()
    {
        ["name"] = Chat.Messages.Pages.Shorten(meeting.Name, MostName),
        ["description"] = meeting.Description,
        ["scheduled_start_time"] = meeting.StartsAt.ToString("O", CultureInfo.InvariantCulture),
        ["scheduled_end_time"] = meeting.EndsAt.ToString("O", CultureInfo.InvariantCulture),
        ["entity_metadata"] = new JsonObject { ["location"] = Location(server, place) },
    };

    private static string Location(string server, Place place) => $"https://discord.com/channels/{server}/{place.Id}";

    private static string? LocationOf(JsonElement found) =>
        found.TryGetProperty("entity_metadata", out JsonElement metadata) && metadata.ValueKind == JsonValueKind.Object
            && metadata.TryGetProperty("location", out JsonElement location) ? location.GetString() : null;

    private async Task<string> ServerOfAsync(Place place, CancellationToken cancellationToken)
    {
        if (await servers.FindAsync(place.Id, cancellationToken) is { } known)
        {
            return known;
        }

        RestAnswer channel = await SendAsync(new RestRequest(HttpMethod.Get, ApiRoute.Of("/channels/{channel}", place.Id)), cancellationToken);
        string server = channel.Body!.Value.GetProperty("guild_id").GetString()!;
        await servers.RememberAsync(place.Id, server, cancellationToken);
        return server;
    }

    /// <returns><see langword="null"/> when there is no such event any more.</returns>
    private async Task<RestAnswer?> TryAsync(RestRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await SendAsync(request, cancellationToken);
        }
        catch (DiscordApiException exception) when (exception.Code == ErrorCodes.UnknownEvent)
        {
            return null;
        }
    }

    private async Task<RestAnswer> SendAsync(RestRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await rest.SendAsync(request, cancellationToken);
        }
        catch (DiscordApiException exception) when (exception.Code is ErrorCodes.MissingAccess or ErrorCodes.MissingPermission)
        {
            throw new ExtraRefusedException(Phrase.Of("discord.no-events", ("permission", Phrase.Of(Permission.CreateEvents.TextKey))), exception);
        }
        catch (DiscordApiException exception) when (exception.Code == ErrorCodes.TooManyEvents)
        {
            throw new ExtraRefusedException(Phrase.Of("discord.too-many-events"), exception);
        }
    }
}
