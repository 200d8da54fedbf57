using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Teams;

/// <summary><c>/peerbot mentor</c>: who answers in mentoring sessions unless another guest is named.</summary>
internal sealed class NameMentor : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        string name = call.Options.Text("name");
        await TeamStore.SaveAsync(
            call.Work,
            call.Team with { Settings = call.Team.Settings with { Mentor = name } },
            call.Context.Language,
            cancellationToken);
        return Reply.ToCaller(Message.Say("team.mentor-named", ("mentor", name)));
    }
}
