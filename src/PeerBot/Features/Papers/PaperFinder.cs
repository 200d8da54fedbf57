using PeerBot.Domain;
using PeerBot.Domain.Papers;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Papers;

/// <summary>Finds the paper that an option names by its number.</summary>
internal static class PaperFinder
{
    public static async Task<Result<Paper>> FindAsync(TeamCall call, string option, CancellationToken cancellationToken)
    {
        int number = call.Options.Number(option);
        return await PaperStore.FindAsync(call.Work, call.Team.Id, number, cancellationToken) is { } paper
            ? paper
            : Problem.NotFound("paper.unknown", ("number", number));
    }
}
