using System.Collections.Immutable;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Tasks;
using PeerBot.Features.Engine;
using PeerBot.Features.Sessions;
using PeerBot.Storage;

namespace PeerBot.Features.Tasks;

/// <summary>The tasks on a session's card: those agreed here, those due by then, and how many are open in all.</summary>
internal sealed class TaskContent : ISessionContent
{
    public async Task<ImmutableArray<Block>> DescribeAsync(
        Work work, TeamContext context, Session session, CancellationToken cancellationToken)
    {
        IReadOnlyList<TeamTask> open = await TaskStore.ListOpenAsync(work, context.Team.Id, cancellationToken);
        IReadOnlyList<TeamTask> agreed = await TaskStore.ListBySessionAsync(work, session.Id, cancellationToken);
        TeamTask[] due = [.. open.Where(task => task.Due <= session.Date)];
        TeamTask[] shown = [.. due, .. agreed.ExceptBy(due.Select(task => task.Number), task => task.Number)];
        if (shown is [] && open.Count == 0)
        {
            return [];
        }

        ImmutableArray<Block> list = shown is [] ? [] : [new Bullets([.. shown.Select(task => TaskPhrase.Line(task, context.Roster, session.Date))])];
        ImmutableArray<Block> count = open.Count == 0 ? [] : [new Paragraph(Phrase.Of("task.card.open", ("count", open.Count)))];
        return [new Heading(Phrase.Of("task.card")), .. list, .. count];
    }

    public Task MoveAsync(Work work, SessionId from, SessionId to, CancellationToken cancellationToken) =>
        TaskStore.MoveAsync(work, from, to, cancellationToken);
}
