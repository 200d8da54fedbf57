using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Calendar;
using PeerBot.Domain.Reminders;
using PeerBot.Features.Engine;
using PeerBot.Features.Teams;

namespace PeerBot.Features.Reminders;

/// <summary><c>/remind list</c>: what is still to come, the next first.</summary>
internal sealed class ListReminders : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        MeetingCalendar calendar = await CalendarStore.LoadAsync(call.Work, call.Team, call.Today, cancellationToken);
        IReadOnlyList<KeptReminder> active = await ReminderStore.ListActiveAsync(call.Work, call.Team, call.Now, cancellationToken);
        (KeptReminder Kept, Occurrence Next)[] coming =
        [
            .. active
                .Select(kept => (Kept: kept, Next: kept.Reminder.After(call.Now, calendar).FirstOrDefault()))
                .Where(one => one.Next is not null)
                .Select(one => (one.Kept, one.Next!))
                .OrderBy(one => one.Item2.At),
        ];
        return Reply.ToCaller(coming is [] ? Nothing : new Message
        {
            Title = Phrase.Of("reminder.list"),
            Body = [new Bullets([.. coming.Select(one => ReminderPhrase.Line(one.Kept, one.Next, calendar))])],
        });
    }

    private static Message Nothing => Message.Say("reminder.none") with
    {
        Buttons = [new Button(Phrase.Of("reminder.button.add"), CommandCall.Of("remind add"), ButtonStyle.Primary)],
    };
}
