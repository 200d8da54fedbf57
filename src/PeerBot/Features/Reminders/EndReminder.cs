using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Reminders;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Reminders;

/// <summary><c>/remind off</c>: a reminder does not come any more.</summary>
internal sealed class EndReminder : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Result<KeptReminder> found = await ReminderFinder.FindAsync(call, cancellationToken);
        if (found.Problem is { } unknown)
        {
            return unknown;
        }

        OwnReminder reminder = found.Value.Reminder;
        await ReminderStore.SaveAsync(call.Work, call.Team, reminder with { IsOff = true }, cancellationToken);
        return ReminderReply.Of(call, reminder, Phrase.Of("reminder.ended", ("reminder", ReminderPhrase.Name(reminder))));
    }
}
