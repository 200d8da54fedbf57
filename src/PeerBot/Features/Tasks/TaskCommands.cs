using PeerBot.Chat.Commands;
using PeerBot.Domain.Tasks;

namespace PeerBot.Features.Tasks;

/// <summary>Everything a member can say about things to do. Start reading the feature here.</summary>
internal static class TaskCommands
{
    public static IEnumerable<CommandSpec> All =>
    [
        new("task add", typeof(AddTask), "/task add Read the BERT paper owner:@Ada due:wednesday",
        [
            new("text", OptionKind.Text, IsRequired: true) { Max = TeamTask.MaxTextLength },
            new("owner", OptionKind.Members),
            new("due", OptionKind.Date),
            new("agenda", OptionKind.Item) { Item = ItemKind.Agenda },
        ]),
        new("task list", typeof(ListTasks), "/task list me", [new("owner", OptionKind.Member)]) { IsReadOnly = true, IsGroupDefault = true },
        new("task done", typeof(FinishTask), "/task done 3", [Id]),
        new("task move", typeof(MoveTask), "/task move 3 friday", [Id, new("due", OptionKind.Date, IsRequired: true)]),
        new("task drop", typeof(DropTask), "/task drop 3", [Id]),
    ];

    private static OptionSpec Id => new("id", OptionKind.Item, IsRequired: true) { Item = ItemKind.Task };
}
