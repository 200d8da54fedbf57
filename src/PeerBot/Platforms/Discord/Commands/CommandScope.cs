using System.Collections.Immutable;
using System.Text.Json;
using PeerBot.Platforms.Discord.Rest;

namespace PeerBot.Platforms.Discord.Commands;

/// <summary>Where commands are registered: for every server, or for one.</summary>
/// <param name="GuildId"><see langword="null"/> for every server.</param>
internal sealed record CommandScope(string ApplicationId, string? GuildId)
{
    private ApiRoute Route => GuildId is null
        ? ApiRoute.Of("/applications/{application}/commands", ApplicationId)
        : ApiRoute.Of("/applications/{application}/guilds/{guild}/commands", ApplicationId, GuildId);

    public RestRequest List() => new(HttpMethod.Get, Route, "?with_localizations=true");

    public RestRequest Replace(ImmutableArray<DiscordCommand> commands) => new(HttpMethod.Put, Route)
    {
        Body = RestBody.Of(commands, CommandJson.Default.ImmutableArrayDiscordCommand),
    };

    public static JsonElement ToJson(ImmutableArray<DiscordCommand> commands) =>
        JsonSerializer.SerializeToElement(commands, CommandJson.Default.ImmutableArrayDiscordCommand);

    public override string ToString() => GuildId is null ? "every server" : $"server {GuildId}";
}
