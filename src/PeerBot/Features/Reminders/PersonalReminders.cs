using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Reminders;

/// <summary>What somebody asked the bot to say.</summary>
internal sealed class PersonalReminders : IPersonalRecords
{
    public async Task<IReadOnlyList<PersonalSection>> ExportAsync(Work work, PersonOfTeam person, CancellationToken cancellationToken) =>
    [
        await work.SectionAsync(
            "reminders",
            """
            SELECT number, text, first_at AS firstAt, repeat, CASE is_off WHEN 1 THEN 'off' ELSE 'on' END AS state, added_at AS addedAt
            FROM reminders
            WHERE team_id = @team AND added_by IN @ids
            ORDER BY number
            """,
            person, cancellationToken),
    ];

    public Task EraseAsync(Work work, Erasure erasure, CancellationToken cancellationToken) =>
        ReminderStore.EraseAsync(work, erasure, cancellationToken);

    public Task<int> ForgetAsync(Work work, Expiry expiry, CancellationToken cancellationToken) =>
        ReminderStore.ForgetAsync(work, expiry, cancellationToken);
}
