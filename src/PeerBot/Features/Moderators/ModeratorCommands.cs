using PeerBot.Chat.Commands;
using PeerBot.Domain.Rotation;

namespace PeerBot.Features.Moderators;

/// <summary>Everything a member can say about whose turn it is. Start reading the feature here.</summary>
internal static class ModeratorCommands
{
    private static readonly OptionSpec RoleOption = new("role", OptionKind.Choice) { Choices = ["moderator", "scribe"] };

    public static IEnumerable<CommandSpec> All =>
    [
        new("moderator next", typeof(HandOn), "/moderator next",
            [new("reason", OptionKind.Text), RoleOption]),
        new("moderator who", typeof(ShowDuty), "/moderator who tomorrow",
            [new("date", OptionKind.Date)]) { IsReadOnly = true, IsGroupDefault = true },
        new("moderator list", typeof(ListDuties), "/moderator list 10",
            [new("count", OptionKind.Number) { Max = ListDuties.MaxCount }, new("from", OptionKind.Date)]) { IsReadOnly = true },
        new("moderator set", typeof(Appoint), "/moderator set @Bo tomorrow",
            [new("user", OptionKind.Member, IsRequired: true), new("date", OptionKind.Date), RoleOption]),
        new("moderator skip", typeof(StepAside), "/moderator skip mode:owe",
        [
            new("user", OptionKind.Member),
            new("date", OptionKind.Date),
            new("mode", OptionKind.Choice) { Choices = ["owe", "lose"] },
            RoleOption,
        ]),
        new("moderator swap", typeof(SwapTurns), "/moderator swap @Ada @Bo",
            [new("a", OptionKind.Member, IsRequired: true), new("b", OptionKind.Member, IsRequired: true), RoleOption]),
        new("moderator order", typeof(Reorder), "/moderator order by:name",
        [
            new("users", OptionKind.Members),
            new("by", OptionKind.Choice) { Choices = ["name", "join", "shuffle"] },
            RoleOption,
        ]) { Right = Right.Organiser },
        new("moderator role", typeof(ChangeRole), "/moderator role scribe 1 source:order",
        [
            new("role", OptionKind.Choice, IsRequired: true) { Choices = ["moderator", "scribe"] },
            new("count", OptionKind.Number) { Min = 1, Max = RoleRotation.MaxCount },
            new("source", OptionKind.Choice) { Choices = ["none", "next", "order"] },
            new("policy", OptionKind.Choice) { Choices = ["round", "fair"] },
            new("period", OptionKind.Choice) { Choices = ["session", "week"] },
        ]) { Right = Right.Organiser },
        new("moderator history", typeof(ShowHistory), "/moderator history", [RoleOption]) { IsReadOnly = true },
        new("moderator undo", typeof(UndoTurn), "/moderator undo",
            [new("change", OptionKind.Number) { Max = int.MaxValue }, RoleOption]),
    ];
}
