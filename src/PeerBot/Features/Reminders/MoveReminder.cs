using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Calendar;
using PeerBot.Domain.Reminders;
using PeerBot.Features.Engine;
using PeerBot.Features.Teams;

namespace PeerBot.Features.Reminders;

/// <summary><c>/remind move</c>: what was to come on one date comes at another moment; the rest stays.</summary>
internal sealed class MoveReminder : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Result<KeptReminder> found = await ReminderFinder.FindAsync(call, cancellationToken);
        if (found.Problem is { } unknown)
        {
            return unknown;
        }

        DateOnly date = call.Options.Date("date");
        DateTimeOffset when = call.Options.Moment("when");
        MeetingCalendar calendar = await CalendarStore.LoadAsync(call.Work, call.Team, call.Today, cancellationToken);
        Result<OwnReminder> moved = found.Value.Reminder.Move(date, when, call.Now, calendar);
        if (moved.Problem is { } problem)
        {
            return problem;
        }

        await ReminderStore.SaveAsync(call.Work, call.Team, moved.Value, cancellationToken);
        return ReminderReply.Of(call, moved.Value, Phrase.Of(
            "reminder.moved",
            ("reminder", ReminderPhrase.Name(moved.Value)),
            ("date", date),
            ("when", ReminderPhrase.When(when, call.Team.Schedule.Zone))));
    }
}
