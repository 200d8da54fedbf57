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

    /// <summary>What the invitation asks for: what posts need, and what threads and events need where a team wants them.</summary>
    public static ImmutableArray<Permission> Invited { get; } =
        [.. InChannels, Permission.SendMessagesInThreads, Permission.CreatePublicThreads, Permission.CreateEvents];

    /// <summary>As Discord writes permissions: a decimal number.</summary>
    public static string InvitedNumber { get; } =
        Invited.Aggregate(0UL, (sum, permission) => sum | permission.Flag).ToString(CultureInfo.InvariantCulture);

    /// <param name="channelType">Discord's number of the channel's type; threads are allowed by a permission of their own.</param>
    public static ImmutableArray<Permission> ToPostIn(int channelType) => channelType is 10 or 11 or 12 ? InThreads : InChannels;

    /// <param name="granted">What is allowed, with all flags summed up.</param>
    public static ImmutableArray<Permission> MissingOf(this ImmutableArray<Permission> needed, ulong granted) =>
        [.. needed.Where(permission => (granted & permission.Flag) == 0)];
}
