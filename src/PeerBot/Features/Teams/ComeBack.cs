using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Teams;

/// <summary><c>/peerbot member back</c>: somebody is there again, earlier than they had said.</summary>
internal sealed class ComeBack : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Member member = call.Options.MemberOrNull("user") ?? call.Caller;
        DateOnly date = call.Options.DateOrNull("date") ?? call.Today;
        if (!call.Roster.AwayRangesOf(member.Id).Any(range => range.Until >= date))
        {
            return Problem.Conflict("team.not-away", ("member", member), ("date", date));
        }

        await AwayStore.EndAsync(call.Work, call.Team.Id, member.Id, date, cancellationToken);
        return Reply.ToTeam(Message.Say("team.back", ("member", member), ("date", date)));
    }
}
