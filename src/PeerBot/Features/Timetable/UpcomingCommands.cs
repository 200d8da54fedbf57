using PeerBot.Chat.Commands;

namespace PeerBot.Features.Timetable;

/// <summary>What a team can say about what the bot will do by itself. Start reading the feature here.</summary>
internal static class UpcomingCommands
{
    public static IEnumerable<CommandSpec> All =>
    [
        new("peerbot upcoming", typeof(ShowUpcoming), "/peerbot upcoming",
            [new("count", OptionKind.Number) { Max = TeamTimetable.MostShown }]) { IsReadOnly = true },
        new("peerbot skip", typeof(SkipUpcoming), "/peerbot skip opening 2026-08-04T16:00",
            [new("what", OptionKind.Text, IsRequired: true) { Max = ActName.MaxLength }, new("undo", OptionKind.Flag)])
            { Right = Right.Moderator },
    ];
}
