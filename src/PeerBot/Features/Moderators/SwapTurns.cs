using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Rotation;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Moderators;

/// <summary><c>/moderator swap</c>: two people exchange their next turns.</summary>
internal sealed class SwapTurns : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Member one = call.Options.Member("a");
        Member other = call.Options.Member("b");
        Role role = Roles.Parse(call.Options.TextOrNull("role"));
        DutyBook book = await DutyBook.LoadAsync(call.Work, call.Context, call.Today, cancellationToken);
        Result<TurnChange> changed = await RoleTurns.ChangeAsync(
            call, role, new Swapped(one.Id, other.Id), book.IsAway(role), null, cancellationToken);
        if (changed.Problem is { } problem)
        {
            return problem;
        }

        DutyBook after = await DutyBook.LoadAsync(call.Work, call.Context, call.Today, cancellationToken);
        return Reply.ToTeam(new Message
        {
            Tone = Tone.Good,
            Body =
            [
                new Paragraph(Phrase.Of("moderator.swapped", ("one", one), ("other", other))),
                new Bullets([.. after.Forecast(call.Roster.Present.Count() + 1)
                    .Where(duty => Serves(duty, role, one.Id) || Serves(duty, role, other.Id))
                    .Take(2)
                    .Select(duty => DutyPhrase.Of(call, duty))]),
            ],
            Buttons = [TurnReply.UndoButton(changed.Value.Id, role)],
        });
    }

    private static bool Serves(Duty duty, Role role, MemberId member) =>
        (role == Role.Scribe ? duty.Scribes : duty.Moderators).Contains(member);
}
