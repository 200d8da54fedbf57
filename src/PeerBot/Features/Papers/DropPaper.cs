using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Papers;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Papers;

/// <summary><c>/paper drop</c>: a paper is taken from the list.</summary>
internal sealed class DropPaper : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Result<Paper> found = await PaperFinder.FindAsync(call, "id", cancellationToken);
        if (found.Problem is { } problem)
        {
            return problem;
        }

        await PaperChanges.SaveAsync(call, found.Value, found.Value.Drop(), cancellationToken);
        return Reply.ToTeam(Message.Say("paper.dropped", ("paper", PaperPhrase.Name(found.Value))));
    }
}
