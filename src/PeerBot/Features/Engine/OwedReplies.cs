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
    /// <param name="mirror">Where the command was said.</param>
    public static async Task AddAsync(
        Work work, string invocation, TeamId team, MirrorId mirror, Answer answer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await OwedReplyStore.AddAsync(work, invocation, team, answer.TeamLanguage, answer.Reply.Public!, cancellationToken);
        await OutboxStore.AddAsync(work, team, mirror, new OutboxPlan(Act, invocation, null, null), now + Grace, cancellationToken);
    }

    public Task SettleAsync(string invocation, CancellationToken cancellationToken) => TranslateAsync(() => database.WriteSoonAsync<bool>(
        async (work, token) =>
        {
            await RemoveAsync(work, invocation, token);
            return true;
        },
        cancellationToken));

    public async Task PostAsync(string invocation, CancellationToken cancellationToken)
    {
        await TranslateAsync(() => database.WriteAsync<bool>(
            async (work, token) =>
            {
                if (await OwedReplyStore.FindTeamAsync(work, invocation, token) is { } team)
                {
                    await OutboxStore.HastenAsync(work, Act, team, invocation, clock.GetUtcNow(), token);
                }

                return true;
            },
            cancellationToken));
        outbox.Set();
    }

    public async Task<Message?> ComposeAsync(Work work, TeamContext context, string slot, CancellationToken cancellationToken) =>
        (await OwedReplyStore.FindAsync(work, slot, cancellationToken))?.Message;

    public Task SentAsync(Work work, TeamId team, string slot, CancellationToken cancellationToken) => RemoveAsync(work, slot, cancellationToken);

    /// <summary>Nobody is to see it any more.</summary>
    internal static async Task RemoveAsync(Work work, string invocation, CancellationToken cancellationToken)
    {
        if (await OwedReplyStore.RemoveAsync(work, invocation, cancellationToken) is { } team)
        {
            await OutboxStore.WithdrawAsync(work, Act, team, invocation, cancellationToken);
        }
    }

    /// <summary>Platforms know no storage; to them it is a medium that fails now and then.</summary>
    private static async Task TranslateAsync(Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (StorageException exception)
        {
            throw new IOException("What the team is still to see cannot be reached.", exception);
        }
    }
}
