using PeerBot.Chat.Commands;

namespace PeerBot.Features.Search;

/// <summary>What a member can say to find something. Start reading the feature here.</summary>
internal static class SearchCommands
{
    public static IEnumerable<CommandSpec> All =>
    [
        new("minutes search", typeof(SearchMinutes), "/minutes search batch size",
        [
            new("text", OptionKind.Text, IsRequired: true) { Max = TeamSearch.LongestQuery },
            new("page", OptionKind.Number) { Max = SearchStore.MostCandidates / TeamSearch.PageSize },
        ]) { IsReadOnly = true },
    ];
}
