using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Tasks;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Tasks;

/// <summary><c>/task list</c>: what is still to do, by all or by one member, the most urgent first.</summary>
internal sealed class ListTasks : IUseCase
{
    /// <summary>A message holds no more.</summary>
    private const int MostLines = 40;

    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Member? owner = call.Options.MemberOrNull("owner");
        IReadOnlyList<TeamTask> open = await TaskStore.ListOpenAsync(call.Work, call.Team.Id, cancellationToken);
        TeamTask[] tasks = [.. open.Where(task => owner is null || task.IsFor(owner.Id))];
        if (tasks is [])
        {
            return Reply.ToCaller(None(owner));
        }

        Phrase[] more = tasks.Length > MostLines ? [Phrase.Of("task.list.more", ("count", tasks.Length - MostLines))] : [];
        return Reply.ToCaller(new Message
        {
            Title = owner is null ? Phrase.Of("task.list") : Phrase.Of("task.list-of", ("member", owner)),
            Body = [new Bullets([.. tasks.Take(MostLines).Select(task => TaskPhrase.Line(task, call.Roster, call.Today)), .. more])],
        });
    }

    private static Message None(Member? owner) => owner is null
        ? Message.Say("task.none") with { Buttons = [new Button(Phrase.Of("task.button.add"), CommandCall.Of("task add"), ButtonStyle.Primary)] }
        : Message.Say("task.none-of", ("member", owner));
}
