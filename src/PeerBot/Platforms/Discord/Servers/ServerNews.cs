using System.Text.Json;
using PeerBot.Chat;
using PeerBot.Platforms.Discord.Gateway;
using PeerBot.Platforms.Discord.Messages;
using PeerBot.Platforms.Discord.Permissions;
using PeerBot.Platforms.Discord.Rest;

namespace PeerBot.Platforms.Discord.Servers;

/// <summary>What becomes of servers, channels and the bot's rights in them, as far as a team lives there.</summary>
internal sealed partial class ServerNews(IPlaceNews places, KnownServers servers, ChannelRightsReader rights, ILogger<ServerNews> logger)
{
    /// <exception cref="IOException">What was heard cannot be written down now.</exception>
    /// <exception cref="HttpRequestException">Discord cannot be asked what the bot may do now.</exception>
    public Task HandleAsync(GatewayEvent happened, CancellationToken cancellationToken) => happened.Name switch
    {
        "CHANNEL_DELETE" or "THREAD_DELETE" => places.ClosedAsync(PlaceOf(Id(happened.Data)), PlaceFault.Gone, cancellationToken),
        "GUILD_DELETE" => LeaveAsync(happened.Data, cancellationToken),
        "GUILD_CREATE" => LookAgainAsync(Id(happened.Data), cancellationToken),
        "CHANNEL_UPDATE" or "THREAD_UPDATE" or "GUILD_ROLE_UPDATE" or "GUILD_ROLE_DELETE" or "GUILD_MEMBER_UPDATE" =>
            LookAgainAsync(happened.Data.GetProperty("guild_id").GetString()!, cancellationToken),
        _ => Task.CompletedTask,
    };

    /// <summary>A server that is unavailable comes back by itself; otherwise the bot was removed from it.</summary>
    private async Task LeaveAsync(JsonElement server, CancellationToken cancellationToken)
    {
        string id = Id(server);
        if (server.TryGetProperty("unavailable", out JsonElement outage) && outage.ValueKind == JsonValueKind.True)
        {
            LogOutage(id);
            return;
        }

        foreach (Place place in await places.ListAsync(DiscordPlatform.Word, cancellationToken))
        {
            if (await servers.FindAsync(place.Id, cancellationToken) == id)
            {
                await places.ClosedAsync(place, PlaceFault.Gone, cancellationToken);
            }
        }
    }

    /// <summary>Something changed in a server: perhaps its paused teams can be spoken to again. Asked of Discord, never tried by posting.</summary>
    private async Task LookAgainAsync(string server, CancellationToken cancellationToken)
    {
        foreach (Place place in places.ListPaused(DiscordPlatform.Word))
        {
            if (await servers.FindAsync(place.Id, cancellationToken) == server && await IsOpenAsync(place.Id, cancellationToken))
            {
                await places.OpenedAsync(place, cancellationToken);
            }
        }
    }

    private async Task<bool> IsOpenAsync(string channel, CancellationToken cancellationToken)
    {
        try
        {
            return (await rights.ReadAsync(channel, cancellationToken)).Missing.IsEmpty;
        }
        catch (DiscordApiException exception) when (exception.IsFinal)
        {
            return false;
        }
    }

    private static Place PlaceOf(string channel) => new(DiscordPlatform.Word, channel);

    private static string Id(JsonElement owner) => owner.GetProperty("id").GetString()!;

    [LoggerMessage(Level = LogLevel.Information, Message = "Discord cannot reach the server {Server} for now")]
    private partial void LogOutage(string server);
}
