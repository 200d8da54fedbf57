using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Teams;

/// <summary><c>/peerbot team</c>: the name, when somebody counts as late, the order of the minutes' parts.</summary>
internal sealed class ChangeTeam : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Result<Team> team = Change(call);
        if (team.Problem is { } problem)
        {
            return problem;
        }

        await TeamStore.SaveAsync(call.Work, team.Value, call.Context.Language, cancellationToken);
        return Reply.ToCaller(Message.Say(
            "team.changed",
            ("team", team.Value.Name),
            ("late", team.Value.Settings.LateAfterMinutes)));
    }

    private static Result<Team> Change(TeamCall call)
    {
        TeamSettings settings = call.Team.Settings with
        {
            LateAfterMinutes = call.Options.NumberOrNull("late") ?? call.Team.Settings.LateAfterMinutes,
        };
        return call.Team with { Name = call.Options.TextOrNull("name") ?? call.Team.Name, Settings = settings };
    }
}
