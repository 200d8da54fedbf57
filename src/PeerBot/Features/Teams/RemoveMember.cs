using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Teams;

/// <summary><c>/peerbot member remove</c>: somebody leaves. Their turns go, their name stays in what was written.</summary>
internal sealed class RemoveMember : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Member leaver = call.Options.Member("user");
        if (LastOrganiser.Is(leaver, call.Roster))
        {
            return Problem.Conflict("team.last-organiser", ("member", leaver));
        }

        await MemberStore.SaveAsync(call.Work, leaver with { LeftOn = call.Today }, cancellationToken);
        return Reply.ToTeam(Message.Say("team.member-removed", ("member", leaver)));
    }
}
