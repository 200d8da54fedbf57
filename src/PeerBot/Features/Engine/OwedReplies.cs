using PeerBot.Chat;
using PeerBot.Chat.Messages;
using PeerBot.Domain.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Engine;

/// <inheritdoc cref="IOwedReplies"/>
/// <remarks>
/// Each is a post of the outbox that is due a minute later. Whoever shows it sooner withdraws the post; when nobody does,
/// because the program was killed in between, the outbox keeps the promise.
/// </remarks>
internal sealed class OwedReplies(Database database, OutboxSignal outbox, TimeProvider clock) : IOwedReplies, IOutboxAct
{
    private const string Act = "reply";

    /// <summary>Longer than a platform tries to answer, and than it takes after a restart to be told again what was not answered.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(1);

    public string Name => Act;

    /// <summary>Keeps what the team is to see, in the transaction of the effect.</summary>
    public static async Task AddAsync(
        Work work, string invocation, TeamId team, Answer answer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await OwedReplyStore.AddAsync(work, invocation, team, answer.TeamLanguage, answer.Reply.Public!, cancellationToken);
        await OutboxStore.AddAsync(work, team, new OutboxPlan(Act, invocation, null, null), now + Grace, cancellationToken);
    }

    public Task SettleAsync(string invocation, CancellationToken cancellationToken) =>
        WriteAsync(invocation, (work, team, token) => RemoveAsync(work, team, invocation, token), cancellationToken);

    public async Task PostAsync(string invocation, CancellationToken cancellationToken)
    {
        await WriteAsync(
            invocation, (work, team, token) => OutboxStore.HastenAsync(work, Act, team, invocation, clock.GetUtcNow(), token), cancellationToken);
        outbox.Set();
    }

    public async Task<Message?> ComposeAsync(Work work, TeamContext context, string slot, CancellationToken cancellationToken) =>
        (await OwedReplyStore.FindAsync(work, slot, cancellationToken))?.Message;

    public Task SentAsync(Work work, TeamId team, string slot, CancellationToken cancellationToken) =>
        RemoveAsync(work, team, slot, cancellationToken);

    private static async Task RemoveAsync(Work work, TeamId team, string invocation, CancellationToken cancellationToken)
    {
        await OwedReplyStore.RemoveAsync(work, invocation, cancellationToken);
        await OutboxStore.WithdrawAsync(work, Act, team, invocation, cancellationToken);
    }

    /// <summary>Platforms know no storage; to them it is a medium that fails now and then.</summary>
    private async Task WriteAsync(string invocation, Func<Work, TeamId, CancellationToken, Task> act, CancellationToken cancellationToken)
    {
        try
        {
            await database.WriteAsync<bool>(
                async (work, token) =>
                {
                    if (await OwedReplyStore.FindTeamAsync(work, invocation, token) is { } team)
                    {
                        await act(work, team, token);
                    }

                    return true;
                },
                cancellationToken);
        }
        catch (StorageException exception)
        {
            throw new IOException("What the team is still to see cannot be reached.", exception);
        }
    }
}
