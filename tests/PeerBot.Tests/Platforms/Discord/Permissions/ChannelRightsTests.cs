using System.Text.Json;
using PeerBot.Platforms.Discord.Permissions;

namespace PeerBot.Tests.Platforms.Discord.Permissions;

/// <summary>Discord's own order: everybody's role, the other roles, then the exceptions for everybody, for roles, for the bot.</summary>
public sealed class ChannelRightsTests
{
    private const string Send = "2048";
    private const string Nothing = "0";

    public static TheoryData<string, string, bool, string[]> Cases => new()
    {
        { "no role gives it", Nothing, false, [] },
        { "a role gives it", Send, true, [] },
        { "the channel takes it from everybody", Send, false, [Exception("g", Nothing, Send)] },
        { "the channel takes it from everybody and gives it to a role", Send, true, [Exception("g", Nothing, Send), Exception("r", Send, Nothing)] },
        { "one role takes it and another gives it", Send, true, [Exception("r", Nothing, Send), Exception("s", Send, Nothing)] },
        { "a role gives it and the bot's own exception takes it", Send, false, [Exception("r", Send, Nothing), Exception("bot", Nothing, Send)] },
        { "an exception of a role that the bot has not", Send, true, [Exception("other", Nothing, Send)] },
        { "administrators are asked nothing", "8", true, [Exception("bot", Nothing, Send)] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Rights_follow_Discords_own_order(string reason, string ofRole, bool isAllowed, string[] exceptions)
    {
        JsonElement guild = JsonElement.Parse(
            $$"""{"id":"g","owner_id":"x","roles":[{"id":"g","permissions":"0"},{"id":"r","permissions":"{{ofRole}}"},{"id":"s","permissions":"0"}]}""");
        JsonElement member = JsonElement.Parse("""{"user":{"id":"bot"},"roles":["r","s"]}""");
        JsonElement channel = JsonElement.Parse($$"""{"permission_overwrites":[{{string.Join(',', exceptions)}}]}""");

        ChannelRights rights = new("g", 0, ChannelRights.Compute(channel, guild, member));

        Assert.True(isAllowed == rights.Allows(Permission.SendMessages), reason);
    }

    private static string Exception(string id, string allow, string deny) => $$"""{"id":"{{id}}","allow":"{{allow}}","deny":"{{deny}}"}""";
}
