using PeerBot.Chat.Commands;
using PeerBot.Domain.Reminders;

namespace PeerBot.Features.Reminders;

/// <summary>Everything a member can say about posts that the bot makes at a time. Start reading the feature here.</summary>
internal static class ReminderCommands
{
    public static IEnumerable<CommandSpec> All =>
    [
        new("remind add", typeof(AddReminder), "/remind add Push your code tomorrow 17:50 weekdays",
        [
            new("text", OptionKind.Text, IsRequired: true) { Max = OwnReminder.MaxTextLength },
            new("when", OptionKind.Moment, IsRequired: true),
            new("repeat", OptionKind.Repeat),
        ]) { TakesFreeWords = true },
        new("remind list", typeof(ListReminders), "/remind list", []) { IsReadOnly = true, IsGroupDefault = true },
        new("remind skip", typeof(SkipReminder), "/remind skip 3 friday", [Id, new("date", OptionKind.Date)]),
        new("remind move", typeof(MoveReminder), "/remind move 3 friday next monday 10:00",
            [Id, new("date", OptionKind.Date, IsRequired: true), new("when", OptionKind.Moment, IsRequired: true)]),
        new("remind off", typeof(EndReminder), "/remind off 3", [Id]),
    ];

    private static OptionSpec Id => new("id", OptionKind.Item, IsRequired: true) { Item = ItemKind.Reminder };
}
