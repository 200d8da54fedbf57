using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Calendar;
using PeerBot.Domain.Reminders;
using PeerBot.Features.Engine;
using PeerBot.Features.Teams;

namespace PeerBot.Features.Reminders;

/// <summary><c>/remind skip</c>: a reminder does not come on one date; on the next one, if none is named.</summary>
internal sealed class SkipReminder : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Result<KeptReminder> found = await ReminderFinder.FindAsync(call, cancellationToken);
        if (found.Problem is { } unknown)
        {
            return unknown;
        }

        OwnReminder reminder = found.Value.Reminder;
        MeetingCalendar calendar = await CalendarStore.LoadAsync(call.Work, call.Team, call.Today, cancellationToken);
        DateOnly date = call.Options.DateOrNull("date") ?? reminder.After(call.Now, calendar).FirstOrDefault()?.Date ?? call.Today;
        Result<OwnReminder> skipped = reminder.Skip(date, call.Now, calendar);
        if (skipped.Problem is { } problem)
        {
            return problem;
        }

        await ReminderStore.SaveAsync(call.Work, call.Team, skipped.Value, cancellationToken);
        return ReminderReply.Of(call, reminder, skipped.Value.After(call.Now, calendar).FirstOrDefault() is { } next
            ? Phrase.Of(
                "reminder.skipped",
                ("reminder", ReminderPhrase.Name(reminder)),
                ("date", date),
                ("when", ReminderPhrase.When(next.At, call.Team.Schedule.Zone)))
            : Phrase.Of("reminder.ended", ("reminder", ReminderPhrase.Name(reminder))));
    }
}
