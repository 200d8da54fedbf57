using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Rotation;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Moderators;

/// <summary><c>/moderator undo</c>: takes back the latest change of the rotation, and exactly that.</summary>
internal sealed class UndoTurn : IUseCase
{
    /// <summary>Undone changes stay in the list, so a little more than the last one is looked at.</summary>
    private const int LookBack = 100;

    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Role role = Roles.Parse(call.Options.TextOrNull("role"));
        IReadOnlyList<StoredChange> changes = await RotationStore.ListChangesAsync(call.Work, call.Team.Id, role, LookBack, cancellationToken);
        StoredChange? latest = changes.FirstOrDefault(change => !change.Entry.Undone);
        if (call.Options.NumberOrNull("change") is { } wanted && wanted != latest?.Id)
        {
            return Problem.Conflict(
                changes.Any(change => change.Id == wanted && change.Entry.Undone) ? "moderator.undone-already" : "moderator.changed-since");
        }

        DutyBook book = await DutyBook.LoadAsync(call.Work, call.Context, call.Today, cancellationToken);
        StoredRotation stored = book.Rotation(role);
        Result<RotationHistory> undone = new RotationHistory(stored.Rotation, [.. changes.Reverse().Select(change => change.Entry)]).Undo();
        if (undone.Problem is { } problem)
        {
            return problem;
        }

        await RotationStore.MarkUndoneAsync(call.Work, latest!.Id, cancellationToken);
        await RotationStore.SaveAsync(call.Work, call.Team.Id, role, stored with { Rotation = undone.Value.Now }, cancellationToken);
        return await SayAsync(call, role, cancellationToken);
    }

    private static async Task<Result<Reply>> SayAsync(TeamCall call, Role role, CancellationToken cancellationToken)
    {
        DutyBook book = await DutyBook.LoadAsync(call.Work, call.Context, call.Today, cancellationToken);
        Duty? duty = book.Forecast(1) is [Duty next] ? next : null;
        return Reply.ToTeam(duty is null
            ? Message.Say("moderator.undone")
            : Message.Say(
                $"{role.Word()}.undone-now",
                ("members", TurnReply.Named(call, role == Role.Scribe ? duty.Scribes : duty.Moderators)),
                ("date", duty.Date)));
    }
}
