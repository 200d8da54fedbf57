using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Moderators;

/// <summary><c>/moderator history</c>: what happened to the rotation, the newest first.</summary>
internal sealed class ShowHistory : IUseCase
{
    private const int Shown = 15;

    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Role role = Roles.Parse(call.Options.TextOrNull("role"));
        IReadOnlyList<StoredChange> changes = await RotationStore.ListChangesAsync(call.Work, call.Team.Id, role, Shown, cancellationToken);
        return changes is []
            ? Reply.ToCaller(Message.Say("moderator.no-history"))
            : Reply.ToCaller(new Message
            {
                Title = Phrase.Of("moderator.history"),
                Body = [new Bullets([.. changes.Select(change => Line(call, change))])],
            });
    }

    private static Phrase Line(TeamCall call, StoredChange change)
    {
        Phrase what = ChangePhrase.Of(call.Roster, change.Entry.Change);
        Phrase line = change.By is { } by
            ? Phrase.Of("moderator.history.by", ("at", change.At), ("what", what), ("by", call.Roster[by]))
            : Phrase.Of("moderator.history.line", ("at", change.At), ("what", what));
        return change.Entry.Undone ? Phrase.Of("moderator.history.undone", ("line", line)) : line;
    }
}
