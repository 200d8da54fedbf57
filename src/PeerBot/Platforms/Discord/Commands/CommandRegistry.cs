using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Extensions.Options;
using PeerBot.Platforms.Discord.Rest;

namespace PeerBot.Platforms.Discord.Commands;

/// <summary>
/// Keeps Discord's list of our commands equal to the catalogue. It writes only what differs: Discord counts new commands and
/// refuses more than 200 a day.
/// </summary>
internal sealed partial class CommandRegistry(
    DiscordRest rest, CommandProjection projection, ApplicationIdentity identity, IOptions<DiscordOptions> options, ILogger<CommandRegistry> logger)
{
    /// <exception cref="HttpRequestException">Discord refused, or could not be reached; the message tells which and why.</exception>
    public async Task SyncAsync(CancellationToken cancellationToken)
    {
        foreach ((CommandScope scope, ImmutableArray<DiscordCommand> commands) in await PlanAsync(cancellationToken))
        {
            if (await DiffersAsync(scope, commands, cancellationToken))
            {
                await rest.SendAsync(scope.Replace(commands), cancellationToken);
                LogWritten(commands.Length, scope);
            }
        }
    }

    /// <returns>The scopes whose registered commands differ from the catalogue.</returns>
    public async Task<ImmutableArray<CommandScope>> DifferencesAsync(CancellationToken cancellationToken)
    {
        List<CommandScope> different = [];
        foreach ((CommandScope scope, ImmutableArray<DiscordCommand> commands) in await PlanAsync(cancellationToken))
        {
            if (await DiffersAsync(scope, commands, cancellationToken))
            {
                different.Add(scope);
            }
        }

        return [.. different];
    }

    /// <summary>Where single servers have the commands, there are none for every server, or they would show twice.</summary>
    private async Task<ImmutableArray<(CommandScope, ImmutableArray<DiscordCommand>)>> PlanAsync(CancellationToken cancellationToken)
    {
        string application = await identity.GetIdAsync(cancellationToken);
        CommandScope everywhere = new(application, null);
        IReadOnlyList<string> guilds = options.Value.GuildIds;
        return guilds.Count == 0
            ? [(everywhere, projection.Project(isForOneServer: false))]
            : [(everywhere, []), .. guilds.Select(guild => (new CommandScope(application, guild), projection.Project(isForOneServer: true)))];
    }

    private async Task<bool> DiffersAsync(CommandScope scope, ImmutableArray<DiscordCommand> commands, CancellationToken cancellationToken)
    {
        RestAnswer answer = await rest.SendAsync(scope.List(), cancellationToken);
        return answer.Body is not { ValueKind: JsonValueKind.Array } registered
            || !CommandDifference.IsSame(registered, CommandScope.ToJson(commands));
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Registered {Count} commands of Discord's for {Scope}")]
    private partial void LogWritten(int count, CommandScope scope);
}
