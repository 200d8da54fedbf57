using System.Collections.Immutable;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Papers;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Papers;

/// <summary><c>/paper list</c>: the whole reading list: what comes, what waits for a day, and what was read, the latest first.</summary>
internal sealed class ListPapers : IUseCase
{
    /// <summary>Of each part; a message holds no more.</summary>
    private const int MostLines = 15;

    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        IReadOnlyList<Paper> papers = await PaperStore.ListAsync(call.Work, call.Team.Id, cancellationToken);
        if (papers.Count == 0)
        {
            return Reply.ToCaller(Message.Say("paper.none") with
            {
                Buttons = [new Button(Phrase.Of("paper.button.add"), CommandCall.Of("paper add"), ButtonStyle.Primary)],
            });
        }

        return Reply.ToCaller(new Message
        {
            Title = Phrase.Of("paper.list"),
            Body =
            [
                .. Part(call, "paper.list.coming", papers.Where(paper => paper is { State: PaperState.Planned, Date: not null })),
                .. Part(call, "paper.list.waiting", papers.Where(paper => paper is { State: PaperState.Planned, Date: null })),
                .. Part(call, "paper.list.read", papers.Where(paper => paper.State == PaperState.Done).OrderByDescending(paper => paper.DoneOn)),
            ],
        });
    }

    private static ImmutableArray<Block> Part(TeamCall call, string heading, IEnumerable<Paper> papers)
    {
        Paper[] all = [.. papers];
        Phrase[] more = all.Length > MostLines ? [Phrase.Of("paper.list.more", ("count", all.Length - MostLines))] : [];
        return all is []
            ? []
            :
            [
                new Heading(Phrase.Of(heading)),
                new Bullets([.. all.Take(MostLines).Select(paper => PaperPhrase.Line(paper, call.Roster, call.Today)), .. more]),
            ];
    }
}
