using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Teams;

/// <summary><c>/peerbot member rename</c>: another name or alias for the same person.</summary>
internal sealed class RenameMember : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Member member = call.Options.Member("user");
        Member renamed = member;
        Member[] others = [.. call.Roster.Present.Where(other => other.Id != member.Id)];
        if (call.Options.TextOrNull("name") is { } writtenName)
        {
            Result<string> name = MemberName.Of(writtenName, others);
            if (name.Problem is { } problem)
            {
                return problem;
            }

            renamed = renamed with { Name = name.Value };
        }

        if (call.Options.TextOrNull("alias") is { } writtenAlias)
        {
            Result<string> alias = MemberName.Of(writtenAlias, others);
            if (alias.Problem is { } problem)
            {
                return problem;
            }

            renamed = renamed with { Alias = alias.Value };
        }

        if (renamed == member)
        {
            return Problem.Invalid("team.nothing-to-rename", ("member", member));
        }

        await MemberStore.SaveAsync(call.Work, renamed, cancellationToken);
        return Reply.ToCaller(Message.Say("team.renamed", ("before", member.Name), ("member", renamed)));
    }
}
