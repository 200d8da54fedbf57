using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Teams;

/// <summary><c>/peerbot member organiser</c>: somebody may change the set-up too, or no longer.</summary>
internal sealed class ShareOrganising : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Member member = call.Options.Member("user");
        bool isOn = !call.Options.Flag("off");
        if (!isOn && LastOrganiser.Is(member, call.Roster))
        {
            return Problem.Conflict("team.last-organiser", ("member", member));
        }

        await MemberStore.SaveAsync(call.Work, member with { IsOrganiser = isOn }, cancellationToken);
        return Reply.ToCaller(Message.Say(isOn ? "team.organiser-on" : "team.organiser-off", ("member", member)));
    }
}
