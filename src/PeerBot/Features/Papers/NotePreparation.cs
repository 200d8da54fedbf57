using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Papers;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Papers;

/// <summary><c>/paper prep</c>: what everybody prepares for a review; a new note takes the old one's place.</summary>
internal sealed class NotePreparation : IUseCase
{
    public const int MaxLength = 2_000;

    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Result<Paper> found = await PaperFinder.FindAsync(call, "id", cancellationToken);
        if (found.Problem is { } problem)
        {
            return problem;
        }

        Paper paper = found.Value with { Preparation = call.Options.Text("text") };
        await PaperChanges.SaveAsync(call, found.Value, paper, cancellationToken);
        Phrase said = paper.Date is { } date
            ? Phrase.Of("paper.prepare-until", ("paper", PaperPhrase.Name(paper)), ("date", date))
            : Phrase.Of("paper.prepare", ("paper", PaperPhrase.Name(paper)));
        return Reply.ToTeam(new Message { Body = [new Paragraph(said), new Quote(call.Options.Text("text"))] });
    }
}
