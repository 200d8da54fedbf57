using PeerBot.Chat.Commands;

namespace PeerBot.Features.Subscriptions;

/// <summary>The team's meetings in the members' own calendars. Start reading the feature here.</summary>
internal static class FeedCommands
{
    public static IEnumerable<CommandSpec> All =>
    [
        new("peerbot calendar", typeof(ShowFeed), "/peerbot calendar", [new("renew", OptionKind.Flag)]),
    ];
}
