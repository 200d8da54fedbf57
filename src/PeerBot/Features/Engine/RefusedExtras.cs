using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Engine;

/// <summary>Tells a team once that its platform refuses something that it can do without; once it worked, it may be told again.</summary>
internal sealed class RefusedExtras(Database database, OutboxSignal outbox, TimeProvider clock) : IOutboxAct
{
    private const string Act = "refused-extra";

    public string Name => Act;

    public async Task TellAsync(TeamId team, string extra, Phrase reason, CancellationToken cancellationToken)
    {
        await database.WriteAsync<bool>(
            async (work, token) =>
            {
                bool isNew = await RefusedExtraStore.AddAsync(work, team, extra, reason, token);
                await (isNew ? OutboxStore.RequestAsync(work, Act, team, extra, clock.GetUtcNow(), token) : Task.CompletedTask);
                return isNew;
            },
            cancellationToken);
        outbox.Set();
    }

    public Task<Message?> ComposeAsync(Work work, TeamContext context, string slot, CancellationToken cancellationToken) =>
        RefusedExtraStore.FindAsync(work, context.Team.Id, slot, cancellationToken);
}
