using PeerBot.Chat;
using PeerBot.Chat.Messages;
using PeerBot.Domain.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Engine;

/// <summary>
/// What the team sees of an answer is shown where the command was said; in the team's other places the bot posts it by itself.
/// The message says who did it where that matters, and some commands are anonymous.
/// </summary>
internal sealed class MirroredReplies : IOutboxAct
{
    private const string Act = "mirrored-reply";

    public string Name => Act;

    /// <summary>Keeps it for the other places, in the transaction of the effect.</summary>
    /// <param name="platform">Where the command was said.</param>
    public static async Task AddAsync(
        Work work, string invocation, TeamContext team, string platform, Answer answer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        Place[] others = [.. team.Places.Where(place => place.Platform != platform)];
        if (others.Length == 0)
        {
            return;
        }

        string slot = invocation + "/elsewhere";
        await OwedReplyStore.AddAsync(work, slot, team.Team.Id, answer.TeamLanguage, answer.Reply.Public!, cancellationToken);
        foreach (Place place in others)
        {
            await OutboxStore.AddAsync(
                work, team.Team.Id, team.MirrorOn(place.Platform)!.Value, new OutboxPlan(Act, slot, null, null), now, cancellationToken);
        }

        work.Announce(OutboxStore.Table);
    }

    public async Task<Message?> ComposeAsync(Work work, TeamContext context, string slot, CancellationToken cancellationToken) =>
        (await OwedReplyStore.FindAsync(work, slot, cancellationToken))?.Message;

    public async Task SentAsync(Work work, TeamId team, string slot, CancellationToken cancellationToken)
    {
        if (!await OutboxStore.IsWaitingAsync(work, Act, team, slot, cancellationToken))
        {
            await OwedReplyStore.RemoveAsync(work, slot, cancellationToken);
            await OutboxStore.WithdrawAsync(work, Act, team, slot, cancellationToken);
        }
    }
}
