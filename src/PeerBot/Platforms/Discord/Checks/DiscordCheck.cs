using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using PeerBot.Chat;
using PeerBot.Platforms.Discord.Commands;
using PeerBot.Platforms.Discord.Gateway;
using PeerBot.Platforms.Discord.Permissions;
using PeerBot.Platforms.Discord.Rest;

namespace PeerBot.Platforms.Discord.Checks;

/// <summary>Asks Discord everything that could keep the bot from working, without changing anything there.</summary>
internal sealed class DiscordCheck(
    DiscordRest rest, ApplicationIdentity identity, IGatewayDirectory directory, CommandRegistry registry, ChannelCheck channels, TimeProvider clock)
{
    /// <summary>Discord compares no clocks, but reminders come late or early by as much.</summary>
    private static readonly TimeSpan MostSkew = TimeSpan.FromSeconds(30);

    /// <param name="channel">The id of a channel to look at, or <see langword="null"/>.</param>
    public async IAsyncEnumerable<CheckLine> RunAsync(string? channel, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        CheckLine token = await TryAsync(async () => $"the token is that of application {await identity.GetIdAsync(cancellationToken)}");
        yield return token;
        if (!token.IsGood)
        {
            yield break;
        }

        string id = await identity.GetIdAsync(cancellationToken);
        yield return await TryAsync(() => GatewayAsync(cancellationToken));
        yield return await CommandsAsync(cancellationToken);
        yield return await ClockAsync(cancellationToken);
        if (channel is not null)
        {
            foreach (CheckLine line in await channels.RunAsync(channel, cancellationToken))
            {
                yield return line;
            }
        }

        yield return new CheckLine(true, "no privileged intent is needed or asked for");
        yield return new CheckLine(true, $"invite: {Invitation(id, NeededPermissions.Least)}");
        yield return new CheckLine(
            true, $"invite with threads and events: {Invitation(id, NeededPermissions.Least.AddRange(NeededPermissions.Extras.Select(extra => extra.Permission)))}");
    }

    private static string Invitation(string application, ImmutableArray<Permission> permissions) =>
        $"https://discord.com/oauth2/authorize?client_id={application}&scope=bot+applications.commands&permissions={NeededPermissions.NumberOf(permissions)}";

    private async Task<string> GatewayAsync(CancellationToken cancellationToken)
    {
        GatewayBot bot = await directory.GetAsync(cancellationToken);
        return string.Create(
            CultureInfo.InvariantCulture, $"the gateway is at {bot.Url.Host}; {bot.Limit.Remaining} of {bot.Limit.Total} sessions may still be started today");
    }

    private async Task<CheckLine> CommandsAsync(CancellationToken cancellationToken)
    {
        try
        {
            ImmutableArray<CommandScope> different = await registry.DifferencesAsync(cancellationToken);
            return different.IsEmpty
                ? new CheckLine(true, "the registered commands are those of this version")
                : new CheckLine(true, $"the commands for {string.Join(", ", different)} are not yet those of this version; they are registered at the next start");
        }
        catch (HttpRequestException exception)
        {
            return new CheckLine(false, exception.Message);
        }
    }

    private async Task<CheckLine> ClockAsync(CancellationToken cancellationToken)
    {
        RestAnswer answer = await rest.SendAsync(new RestRequest(HttpMethod.Get, ApiRoute.Of("/users/@me")), cancellationToken);
        TimeSpan skew = answer.At is { } theirs ? (clock.GetUtcNow() - theirs).Duration() : TimeSpan.Zero;
        return skew <= MostSkew
            ? new CheckLine(true, "this machine's clock agrees with Discord's")
            : new CheckLine(false, string.Create(CultureInfo.InvariantCulture, $"this machine's clock differs from Discord's by {skew.TotalSeconds:0} seconds; set it by NTP"));
    }

    private static async Task<CheckLine> TryAsync(Func<Task<string>> ask)
    {
        try
        {
            return new CheckLine(true, await ask());
        }
        catch (Exception exception) when (exception is HttpRequestException or DiscordStoppedException)
        {
            return new CheckLine(false, exception.Message);
        }
    }
}
