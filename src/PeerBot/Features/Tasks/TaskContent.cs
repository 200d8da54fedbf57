using System.Collections.Immutable;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Tasks;
using PeerBot.Features.Agenda;
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
        ImmutableArray<Block> list = CardLines.Of(
            "task.card", "task.list.more", [.. shown.Select(task => TaskPhrase.Line(task, context.Roster, session.Date))]);

        // What is open and not due yet is one line: the card is for today.
        return open.Count == 0 ? list : [.. list, new Paragraph(Phrase.Of("task.card.open", ("count", open.Count)))];
    }

    public Task MoveAsync(Work work, SessionId from, SessionId to, CancellationToken cancellationToken) =>
        TaskStore.MoveAsync(work, from, to, cancellationToken);
}
