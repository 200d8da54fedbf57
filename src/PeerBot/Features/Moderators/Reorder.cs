using System.Collections.Immutable;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Rotation;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Moderators;

/// <summary><c>/moderator order</c>: a new order, by hand, by name, by joining or by lot.</summary>
internal sealed class Reorder(Random random) : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        ImmutableArray<Member> named = call.Options.MembersOrEmpty("users");
        string? by = call.Options.TextOrNull("by");
        if (named.IsEmpty == by is null)
        {
            return Problem.Invalid("moderator.order-how");
        }

        MemberId[] members = [.. (by is null ? named : Sorted(call, by)).Select(member => member.Id)];
        Reordered change = by is "shuffle"
            ? Reordered.Shuffled(members, (ulong)random.NextInt64())
            : new Reordered([.. members]);
        Role role = Roles.Parse(call.Options.TextOrNull("role"));
        DutyBook book = await DutyBook.LoadAsync(call.Work, call.Context, call.Today, cancellationToken);
        Result<TurnChange> changed = await RoleTurns.ChangeAsync(
            call, role, change, book.IsAway(role), null, cancellationToken);
        return changed.Problem is { } problem
            ? problem
            : Reply.ToTeam(new Message
            {
                Tone = Tone.Good,
                Body = [new Paragraph(Phrase.Of("moderator.reordered", ("members", TurnReply.Named(call, changed.Value.After.Order))))],
                Buttons = [TurnReply.UndoButton(changed.Value.Id, role)],
            });
    }

    private static IEnumerable<Member> Sorted(TeamCall call, string by) => by is "name"
        ? call.Roster.Present.OrderBy(member => member.Name, StringComparer.InvariantCultureIgnoreCase)
        : call.Roster.Present;
}
