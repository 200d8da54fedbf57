using System.Collections.Immutable;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Features.Agenda;
using PeerBot.Features.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Reminders;

/// <summary>Offers the reminders that are still to come while somebody types a number or a piece of the text.</summary>
internal sealed class ReminderSuggestions(Database database, TimeProvider clock) : IItemSuggestions
{
    public ItemKind Kind => ItemKind.Reminder;

    public Task<ImmutableArray<Suggestion>> FindAsync(Place place, string typed, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async (work, token) =>
            {
                if (await TeamStore.FindAsync(work, place, token) is not { } team)
                {
                    return [];
                }

                IReadOnlyList<KeptReminder> active = await ReminderStore.ListActiveAsync(work, team.Team, clock.GetUtcNow(), token);
                return NumberedSuggestions.Of('R', active.Select(kept => (kept.Reminder.Number, kept.Reminder.Text)), typed);
            },
            cancellationToken);
}
