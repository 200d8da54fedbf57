using System.Collections.Immutable;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Teams;

/// <summary><c>/peerbot member add</c>: people join by name; each claims their name when they first speak for themselves.</summary>
internal sealed class AddMembers : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        ImmutableArray<Member> added = [];
        foreach (string written in MemberName.Split(call.Options.Text("names")))
        {
            Result<string> name = MemberName.Of(written, [.. call.Roster.Present, .. added]);
            if (name.Problem is { } problem)
            {
                return problem;
            }

            added = added.Add(await MemberStore.AddAsync(
                call.Work, call.Team.Id, name.Value, null, call.Today, isOrganiser: false, cancellationToken));
        }

        return added.IsEmpty
            ? Problem.Invalid("team.nobody-named")
            : Reply.ToTeam(Message.Say("team.members-added", ("members", added)));
    }
}
