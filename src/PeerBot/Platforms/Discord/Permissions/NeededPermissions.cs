using System.Collections.Immutable;
using System.Globalization;

namespace PeerBot.Platforms.Discord.Permissions;

/// <summary>What the bot must be allowed, and what of it is missing.</summary>
internal static class NeededPermissions
{
    private static readonly ImmutableArray<Permission> InChannels =
        [Permission.ViewChannel, Permission.SendMessages, Permission.EmbedLinks, Permission.AttachFiles];

    private static readonly ImmutableArray<Permission> InThreads =
        [Permission.ViewChannel, Permission.SendMessagesInThreads, Permission.EmbedLinks, Permission.AttachFiles];

    /// <summary>What every server must allow.</summary>
    public static ImmutableArray<Permission> Least { get; } = [.. InChannels, Permission.SendMessagesInThreads];

    /// <summary>What only teams need that want threads or events, with what switches them on.</summary>
    public static ImmutableArray<(Permission Permission, string For)> Extras { get; } =
    [
        (Permission.CreatePublicThreads, "/peerbot team threads:on"),
        (Permission.CreateEvents, "/peerbot team events:on"),
    ];

    /// <summary>As Discord writes permissions: a decimal number.</summary>
    public static string NumberOf(IEnumerable<Permission> permissions) =>
        permissions.Aggregate(0UL, (sum, permission) => sum | permission.Flag).ToString(CultureInfo.InvariantCulture);

    /// <param name="channelType">Discord's number of the channel's type; threads are allowed by a permission of their own.</param>
    public static ImmutableArray<Permission> ToPostIn(int channelType) => channelType is 10 or 11 or 12 ? InThreads : InChannels;

    /// <param name="granted">What is allowed, with all flags summed up.</param>
    public static ImmutableArray<Permission> MissingOf(this ImmutableArray<Permission> needed, ulong granted) =>
        [.. needed.Where(permission => (granted & permission.Flag) == 0)];
}
