using PeerBot.Chat.Commands;
using PeerBot.Domain.Agenda;
using PeerBot.Domain.Sessions;

namespace PeerBot.Features.Agenda;

/// <summary>Everything a member can say about suggestions, notices and reviews. Start reading the feature here.</summary>
internal static class AgendaCommands
{
    private static readonly OptionSpec IdOption = new("id", OptionKind.Item, IsRequired: true) { Item = ItemKind.Agenda };

    private static readonly OptionSpec TextOption = new("text", OptionKind.Paragraph, IsRequired: true) { Max = AgendaItem.MaxTextLength };

    private static readonly OptionSpec CommentOption = new("comment", OptionKind.Number);

    private static readonly OptionSpec MinutesOption = new("minutes", OptionKind.Number) { Max = AgendaItem.MaxMinutes };

    public static IEnumerable<CommandSpec> All =>
    [
        new("agenda add", typeof(AddItem), "/agenda add Start with the basics first",
        [
            TextOption,
            new("kind", OptionKind.Choice) { Choices = ["suggestion", "review", "notice"] },
            new("presenters", OptionKind.Members),
            new("date", OptionKind.Date),
            new("by", OptionKind.Member),
            MinutesOption,
        ]) { IsGroupDefault = true },
        new("agenda comment", typeof(CommentItem), "/agenda comment 3 Let us begin on Monday",
            [IdOption, TextOption, new("by", OptionKind.Text) { Max = Speaker.MaxNameLength }]),
        new("agenda list", typeof(ListAgenda), "/agenda list", []) { IsReadOnly = true },
        new("agenda start", typeof(StartItem), "/agenda start 3 15", [IdOption, MinutesOption]),
        new("agenda decide", typeof(DecideItem), "/agenda decide 3 accepted",
        [
            IdOption,
            new("outcome", OptionKind.Choice, IsRequired: true) { Choices = ["accepted", "rejected", "deferred", "noted", "done"] },
            TextOption with { IsRequired = false },
        ]),
        new("agenda edit", typeof(EditItem), "/agenda edit 3 Start with the basics", [IdOption, TextOption, CommentOption]),
        new("agenda drop", typeof(DropItem), "/agenda drop 3", [IdOption, CommentOption]),
    ];
}
