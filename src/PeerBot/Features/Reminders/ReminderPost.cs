using System.Globalization;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Calendar;
using PeerBot.Domain.Reminders;
using PeerBot.Features.Engine;
using PeerBot.Features.Teams;
using PeerBot.Features.Timetable;
using PeerBot.Storage;

namespace PeerBot.Features.Reminders;

/// <summary>A reminder comes: its text, and who asked for it. Nobody is notified by name.</summary>
internal sealed class ReminderPost : ITimedPost
{
    /// <summary>A day later, what was to be remembered is over; what repeats is useful until it comes again.</summary>
    private static readonly TimeSpan Useful = TimeSpan.FromDays(1);

    public string Name => "reminder";

    public async Task<IEnumerable<PlannedAct>> PlanAsync(Planning planning, CancellationToken cancellationToken)
    {
        IReadOnlyList<KeptReminder> active =
            await ReminderStore.ListActiveAsync(planning.Work, planning.Team, planning.From, cancellationToken);
        if (active is [])
        {
            return [];
        }

        MeetingCalendar calendar = await planning.CalendarAsync(cancellationToken);
        return active.SelectMany(kept => Plan(planning, kept.Reminder, calendar));
    }

    public async Task<Message?> ComposeAsync(Work work, TeamContext context, string slot, CancellationToken cancellationToken)
    {
        int number = int.Parse(slot.AsSpan(slot.IndexOf('/') + 1), CultureInfo.InvariantCulture);
        return await ReminderStore.FindAsync(work, context.Team, number, cancellationToken) is { Reminder: { IsOff: false } reminder } kept
            ? Compose(context, kept, reminder)
            : null;
    }

    private static Message Compose(TeamContext context, KeptReminder kept, OwnReminder reminder)
    {
        string id = reminder.Number.ToString(CultureInfo.InvariantCulture);
        return new Message
        {
            Title = Phrase.Of("reminder.title"),
            Body =
            [
                new Paragraph(Phrase.Of("reminder.name", ("number", reminder.Number), ("text", reminder.Text))),
                new Paragraph(reminder.Repeat is null
                    ? Phrase.Of("reminder.asked", ("member", context.Roster[reminder.AddedBy]))
                    : Phrase.Of("reminder.asked-repeat", ("member", context.Roster[reminder.AddedBy]), ("repeat", RepeatRule.Phrase(kept.Repeat)))),
            ],
            Buttons = reminder.Repeat is null
                ? []
                :
                [
                    new Button(Phrase.Of("reminder.button.skip"), CommandCall.Of("remind skip", ("id", id))),
                    new Button(Phrase.Of("reminder.button.off"), CommandCall.Of("remind off", ("id", id))),
                ],
        };
    }

    private IEnumerable<PlannedAct> Plan(Planning planning, OwnReminder reminder, MeetingCalendar calendar)
    {
        Occurrence? before = null;
        foreach (Occurrence occurrence in reminder.After(planning.From, calendar))
        {
            if (before is not null)
            {
                yield return Act(planning, reminder, before, occurrence.At);
            }

            if (occurrence.At > planning.Until)
            {
                yield break;
            }

            before = occurrence;
        }

        if (before is not null)
        {
            yield return Act(planning, reminder, before, DateTimeOffset.MaxValue);
        }
    }

    private PlannedAct Act(Planning planning, OwnReminder reminder, Occurrence occurrence, DateTimeOffset next) => new(
        Name,
        FormattableString.Invariant($"{Slots.Of(planning.Team, occurrence.At)}/{reminder.Number}"),
        occurrence.At,
        next - occurrence.At < Useful ? next : occurrence.At + Useful,
        Phrase.Of("timetable.reason.reminder", ("reminder", ReminderPhrase.Name(reminder))));
}
