using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Papers;
using PeerBot.Domain.Sessions;
using PeerBot.Features.Engine;
using PeerBot.Features.Sessions;

namespace PeerBot.Features.Papers;

/// <summary><c>/paper done</c>: a paper was presented; with links to what came of it.</summary>
internal sealed class FinishPaper : IUseCase
{
    public const int MaxMaterialLength = 4_000;

    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Result<Paper> found = await PaperFinder.FindAsync(call, "id", cancellationToken);
        if (found.Problem is { } problem)
        {
            return problem;
        }

        Result<Sequence<PaperMaterial>> materials = call.Options.TextOrNull("material") is { } written
            ? MaterialLinks.Read(written)
            : Sequence.Of<PaperMaterial>([]);
        if (materials.Problem is { } unreadable)
        {
            return unreadable;
        }

        Session? open = await SessionStore.FindOpenAsync(call.Work, call.Team.Id, cancellationToken);
        Result<Paper> done = found.Value.Finish(call.Today, open?.Date, materials.Value);
        if (done.Problem is { } already)
        {
            return already;
        }

        await PaperChanges.SaveAsync(call, found.Value, done.Value, cancellationToken);
        return Reply.ToTeam(new Message
        {
            Tone = Tone.Good,
            Body =
            [
                new Paragraph(Phrase.Of("paper.done", ("paper", PaperPhrase.Name(done.Value)))),
                .. materials.Value.IsEmpty ? Array.Empty<Block>() : [new Bullets([.. materials.Value.Select(PaperPhrase.Material)])],
            ],
        });
    }
}
