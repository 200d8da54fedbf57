using System.Collections.Immutable;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Teams;

namespace PeerBot.Features.Teams;

/// <summary>Everything that the bot does by itself for a team on one card, each with a switch.</summary>
internal static class ReminderCard
{
    public static Message Of(ReminderSettings settings)
    {
        ImmutableArray<Reminder> reminders = [.. ReminderKind.All.Select(settings.Of)];
        return new Message
        {
            Title = Phrase.Of("team.reminders"),
            Body =
            [
                new Bullets([.. reminders.Select(Line)]),
                new Paragraph(settings.Quiet is { } quiet
                    ? Phrase.Of("team.reminders-quiet", ("from", quiet.From), ("until", quiet.Until))
                    : Phrase.Of("team.reminders-never-quiet")),
            ],
            Buttons = [.. reminders.Select(Switch)],
        };
    }

    private static Phrase Line(Reminder reminder)
    {
        Phrase kind = Phrase.Of($"choice.{reminder.Kind.Word}");
        return reminder switch
        {
            { IsOn: false } => Phrase.Of("team.reminder-off", ("kind", kind)),
            { Kind.Before: not null } => Phrase.Of("team.reminder-before", ("kind", kind), ("minutes", reminder.Before)),
            { Kind.At: not null } => Phrase.Of("team.reminder-at", ("kind", kind), ("time", reminder.At)),
            _ => Phrase.Of("team.reminder-on", ("kind", kind)),
        };
    }

    private static Button Switch(Reminder reminder) => new(
        Phrase.Of(reminder.IsOn ? "team.button.reminder-off" : "team.button.reminder-on", ("kind", Phrase.Of($"choice.{reminder.Kind.Word}"))),
        CommandCall.Of("peerbot reminders", ("kind", reminder.Kind.Word), ("state", reminder.IsOn ? "off" : "on")),
        reminder.IsOn ? ButtonStyle.Secondary : ButtonStyle.Primary);
}
