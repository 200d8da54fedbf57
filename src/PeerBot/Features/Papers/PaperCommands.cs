using PeerBot.Chat.Commands;
using PeerBot.Domain.Papers;

namespace PeerBot.Features.Papers;

/// <summary>Everything a member can say about paper reviews. Start reading the feature here.</summary>
internal static class PaperCommands
{
    private const int MaxNameLength = 100;

    public static IEnumerable<CommandSpec> All =>
    [
        new("paper add", typeof(AddPaper), "/paper add \"Attention Is All You Need\" https://arxiv.org/abs/1706.03762 date:friday presenter:moderator",
        [
            new("title", OptionKind.Text, IsRequired: true) { Max = Paper.MaxTitleLength },
            new("url", OptionKind.Url),
            new("series", OptionKind.Text) { Max = MaxNameLength },
            new("part", OptionKind.Text) { Max = MaxNameLength },
            new("presenter", OptionKind.Members) { Words = [PresenterOption.Moderator] },
            new("date", OptionKind.Date),
            new("venue", OptionKind.Text) { Max = MaxNameLength },
            new("agenda", OptionKind.Item) { Item = ItemKind.Agenda },
        ]),
        new("paper schedule", typeof(ShowPlan), "/paper schedule",
            [new("series", OptionKind.Text) { Max = MaxNameLength }]) { IsReadOnly = true },
        new("paper assign", typeof(AssignPaper), "/paper assign 3 @Ada, @Bo",
            [Id, new("users", OptionKind.Members, IsRequired: true) { Words = [PresenterOption.Moderator] }]),
        new("paper draw", typeof(DrawPresenter), "/paper draw 3", [Id]),
        new("paper ready", typeof(ConfirmPaper), "/paper ready 3", [Id]),
        new("paper pass", typeof(AskForSwap), "/paper pass 3", [Id]),
        new("paper take", typeof(TakePaper), "/paper take 3 from:@Ada", [Id, new("from", OptionKind.Member)]),
        new("paper swap", typeof(SwapPapers), "/paper swap 3 4",
        [
            new("a", OptionKind.Item, IsRequired: true) { Item = ItemKind.Paper },
            new("b", OptionKind.Item, IsRequired: true) { Item = ItemKind.Paper },
        ]),
        new("paper move", typeof(MovePaper), "/paper move 3 friday", [Id, new("date", OptionKind.Date, IsRequired: true)]),
        new("paper prep", typeof(NotePreparation), "/paper prep 3 Read sections 1 to 3",
            [Id, new("text", OptionKind.Paragraph, IsRequired: true) { Max = NotePreparation.MaxLength }]),
        new("paper done", typeof(FinishPaper), "/paper done 3 slides https://example.org/slides.pdf",
            [Id, new("material", OptionKind.Paragraph) { Max = FinishPaper.MaxMaterialLength }]),
        new("paper list", typeof(ListPapers), "/paper list", []) { IsReadOnly = true, IsGroupDefault = true },
        new("paper drop", typeof(DropPaper), "/paper drop 3", [Id]),
    ];

    private static OptionSpec Id => new("id", OptionKind.Item, IsRequired: true) { Item = ItemKind.Paper };
}
