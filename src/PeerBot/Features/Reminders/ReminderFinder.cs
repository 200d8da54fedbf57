using PeerBot.Domain;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Reminders;

/// <summary>Finds the reminder that the option <c>id</c> names by its number.</summary>
internal static class ReminderFinder
{
    public static async Task<Result<KeptReminder>> FindAsync(TeamCall call, CancellationToken cancellationToken)
    {
        int number = call.Options.Number("id");
        return await ReminderStore.FindAsync(call.Work, call.Team, number, cancellationToken) switch
        {
            null => Problem.NotFound("reminder.unknown", ("number", number)),
            { Reminder.IsOff: true } => Problem.Conflict("reminder.over", ("number", number)),
            KeptReminder kept => kept,
        };
    }
}
