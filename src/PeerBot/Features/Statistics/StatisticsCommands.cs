using PeerBot.Chat.Commands;

namespace PeerBot.Features.Statistics;

/// <summary>What a member can ask about the team's numbers. Start reading the feature here.</summary>
internal static class StatisticsCommands
{
    public static IEnumerable<CommandSpec> All =>
    [
        new("peerbot stats", typeof(ShowStatistics), "/peerbot stats this month",
        [
            new("period", OptionKind.DateRange),
            new("user", OptionKind.Member),
        ]) { IsReadOnly = true },
    ];
}
