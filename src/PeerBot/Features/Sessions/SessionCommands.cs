using PeerBot.Chat.Commands;

namespace PeerBot.Features.Sessions;

/// <summary>Everything about meetings themselves. Start reading the feature here.</summary>
internal static class SessionCommands
{
    public static IEnumerable<CommandSpec> All =>
    [
        new("session open", typeof(OpenSession), "/session open",
        [
            new("type", OptionKind.Choice) { Choices = ["peer", "mentoring", "special", "retro"] },
            new("title", OptionKind.Text) { Max = 100 },
            new("guest", OptionKind.Text) { Max = 60 },
            new("date", OptionKind.Date),
            new("moderator", OptionKind.Members),
            new("day", OptionKind.Number) { Max = 10_000 },
        ]),
        new("session close", typeof(CloseSession), "/session close", []) { Right = Right.Moderator },
        new("session status", typeof(ShowSession), "/session status", []) { IsReadOnly = true, IsGroupDefault = true },
        new("session next", typeof(ShowNextSession), "/session next", []) { IsReadOnly = true },
        new("session cancel", typeof(CancelSession), "/session cancel tomorrow reason:exam week",
            [new("date", OptionKind.Date, IsRequired: true), new("reason", OptionKind.Text)]) { Right = Right.Moderator },
        new("session move", typeof(MoveSession), "/session move from:tomorrow to:2026-12-05",
        [
            new("from", OptionKind.Date, IsRequired: true),
            new("to", OptionKind.Date, IsRequired: true),
            new("time", OptionKind.Time),
        ]) { Right = Right.Moderator },
        new("session add", typeof(AddSession), "/session add 2026-12-05 time:10:00",
            [new("date", OptionKind.Date, IsRequired: true), new("time", OptionKind.Time)]) { Right = Right.Moderator },
        new("session list", typeof(ListSessions), "/session list",
            [new("from", OptionKind.Date), new("to", OptionKind.Date)]) { IsReadOnly = true },
    ];
}
