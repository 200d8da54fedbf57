using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Teams;

/// <summary><c>/peerbot member away</c>: days on which somebody cannot come, told in advance.</summary>
internal sealed class GoAway : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Member member = call.Options.MemberOrNull("user") ?? call.Caller;
        DateOnly from = call.Options.Date("from");
        Result<AwayRange> range = AwayRange.Of(member.Id, from, call.Options.DateOrNull("until") ?? from);
        if (range.Problem is { } problem)
        {
            return problem;
        }

        if (range.Value.Until < call.Today)
        {
            return Problem.Invalid("team.away-is-over", ("until", range.Value.Until));
        }

        await AwayStore.AddAsync(call.Work, call.Team.Id, range.Value, cancellationToken);
        return Reply.ToTeam(from == range.Value.Until
            ? Message.Say("team.away-day", ("member", member), ("date", from))
            : Message.Say("team.away", ("member", member), ("from", from), ("until", range.Value.Until)));
    }
}
