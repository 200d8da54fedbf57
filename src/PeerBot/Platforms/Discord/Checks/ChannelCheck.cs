using System.Collections.Immutable;
using PeerBot.Chat;
using PeerBot.Chat.Texts;
using PeerBot.Platforms.Discord.Permissions;
using PeerBot.Platforms.Discord.Rest;

namespace PeerBot.Platforms.Discord.Checks;

/// <summary>Says of each permission whether the bot has it in a channel, computed from its roles and the channel's exceptions.</summary>
internal sealed class ChannelCheck(ChannelRightsReader rights, Phrasebook phrasebook)
{
    public async Task<ImmutableArray<CheckLine>> RunAsync(string channel, CancellationToken cancellationToken)
    {
        try
        {
            ChannelRights found = await rights.ReadAsync(channel, cancellationToken);
            return
            [
                .. NeededPermissions.ToPostIn(found.Type).Select(permission => Needed(channel, permission, found.Allows(permission))),
                .. NeededPermissions.Extras.Select(extra => Extra(channel, extra.Permission, extra.For, found.Allows(extra.Permission))),
            ];
        }
        catch (DiscordApiException exception) when (exception.Code == ErrorCodes.MissingAccess)
        {
            return [Needed(channel, Permission.ViewChannel, isAllowed: false)];
        }
        catch (HttpRequestException exception)
        {
            return [new CheckLine(false, exception.Message)];
        }
    }

    private CheckLine Needed(string channel, Permission permission, bool isAllowed) =>
        new(isAllowed, $"channel {channel}: {NameOf(permission)} is {(isAllowed ? "allowed" : "missing")}");

    private CheckLine Extra(string channel, Permission permission, string purpose, bool isAllowed) =>
        new(true, $"channel {channel}: {NameOf(permission)} is {(isAllowed ? "allowed" : $"missing, which only matters after {purpose}")}");

    private string NameOf(Permission permission) => phrasebook[Language.English, permission.TextKey];
}
