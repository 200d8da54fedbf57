using PeerBot.Chat.Messages;
using PeerBot.Chat.Texts;
using PeerBot.Domain;
using PeerBot.Domain.Tasks;
using PeerBot.Features.Engine;
using PeerBot.Features.Papers;
using PeerBot.Features.Sessions;

namespace PeerBot.Features.Tasks;

/// <summary><c>/task add</c>: something to do, by somebody or by all.</summary>
internal sealed class AddTask : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Result<Origin> origin = await Origin.ReadAsync(call, cancellationToken);
        if (origin.Problem is { } unknown)
        {
            return unknown;
        }

        int number = await TaskStore.NextNumberAsync(call.Work, call.Team.Id, cancellationToken);
        TeamTask task = new(number, call.Options.Text("text"))
        {
            Owners = [.. call.Options.MembersOrEmpty("owner").Select(member => member.Id)],
            AgendaNumber = origin.Value.AgendaNumber,
            CreatedIn = origin.Value.Session,
        };
        DateOnly today = await SessionFinder.DayNowAsync(call, cancellationToken);
        Result<TeamTask> dated = call.Options.DateOrNull("due") is { } due ? task.MoveTo(due, today) : task;
        if (dated.Problem is { } problem)
        {
            return problem;
        }

        await TaskChanges.AddAsync(call, dated.Value, cancellationToken);
        Message message = Message.Say(Said(call, dated.Value)) with { Tone = Tone.Good };

        // What somebody notes for themselves need not be posted: it stands on the list and on the session's card.
        return task.Owners == [call.Caller.Id] ? Reply.ToCaller(message) : Reply.ToTeam(message);
    }

    private static Phrase Said(TeamCall call, TeamTask task)
    {
        object owners = task.Owners.IsEmpty
            ? Phrase.Of("task.everybody")
            : task.Owners.Select(id => id == call.Caller.Id ? (object)call.Roster[id] : new Ping(call.Roster[id])).ToArray();
        return task.Due is { } due
            ? Phrase.Of("task.added-due", ("task", TaskPhrase.Name(task)), ("owners", owners), ("due", due))
            : Phrase.Of("task.added", ("task", TaskPhrase.Name(task)), ("owners", owners));
    }
}
