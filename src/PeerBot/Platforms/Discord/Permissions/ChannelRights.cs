using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace PeerBot.Platforms.Discord.Permissions;

/// <summary>What the bot may do in a channel, computed as Discord does it: the roles of the server, then the channel's exceptions.</summary>
/// <param name="Type">Discord's number of the channel's type.</param>
/// <param name="Granted">All flags summed up.</param>
internal sealed record ChannelRights(string GuildId, int Type, ulong Granted)
{
    private const ulong Administrator = 1 << 3;

    /// <summary>What is missing for posts.</summary>
    public ImmutableArray<Permission> Missing => NeededPermissions.ToPostIn(Type).MissingOf(Granted);

    public bool Allows(Permission permission) => (Granted & permission.Flag) != 0;

    /// <param name="channel">The channel, or for a thread the one that it hangs from: threads have no exceptions of their own.</param>
    /// <param name="guild">With its roles.</param>
    /// <param name="member">The bot as a member of that server.</param>
    public static ulong Compute(JsonElement channel, JsonElement guild, JsonElement member)
    {
        string everybody = Id(guild);
        string self = Id(member.GetProperty("user"));
        HashSet<string> roles = [everybody, .. member.GetProperty("roles").EnumerateArray().Select(role => role.GetString()!)];
        ulong granted = guild.GetProperty("roles").EnumerateArray().Where(role => roles.Contains(Id(role)))
            .Aggregate(0UL, (sum, role) => sum | Number(role, "permissions"));
        if ((granted & Administrator) != 0 || (guild.TryGetProperty("owner_id", out JsonElement owner) && owner.GetString() == self))
        {
            return ulong.MaxValue;
        }

        JsonElement[] exceptions = channel.TryGetProperty("permission_overwrites", out JsonElement written) ? [.. written.EnumerateArray()] : [];
        granted = Except(granted, exceptions.Where(exception => Id(exception) == everybody));
        granted = Except(granted, exceptions.Where(exception => Id(exception) != everybody && roles.Contains(Id(exception))));
        return Except(granted, exceptions.Where(exception => Id(exception) == self));
    }

    /// <summary>Of exceptions of one rank, what any of them allows wins.</summary>
    private static ulong Except(ulong granted, IEnumerable<JsonElement> exceptions)
    {
        JsonElement[] all = [.. exceptions];
        ulong denied = all.Aggregate(0UL, (sum, exception) => sum | Number(exception, "deny"));
        ulong allowed = all.Aggregate(0UL, (sum, exception) => sum | Number(exception, "allow"));
        return (granted & ~denied) | allowed;
    }

    private static string Id(JsonElement owner) => owner.GetProperty("id").GetString()!;

    private static ulong Number(JsonElement owner, string name) => ulong.Parse(owner.GetProperty(name).GetString()!, CultureInfo.InvariantCulture);
}
