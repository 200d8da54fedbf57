using System.Collections.Immutable;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Papers;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Sessions;

namespace PeerBot.Features.Papers;

/// <summary><c>/paper add</c>: a paper comes on the list, at once with its day and presenters or as a candidate.</summary>
internal sealed class AddPaper : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Result<Paper> planned = await PlanAsync(call, cancellationToken);
        if (planned.Problem is { } problem)
        {
            return problem;
        }

        Paper paper = planned.Value;
        ImmutableArray<Block> hint = await PaperDay.HintAsync(call, paper.Date, cancellationToken);
        await PaperChanges.AddAsync(call, paper, cancellationToken);
        return Reply.ToTeam(new Message
        {
            Tone = Tone.Good,
            Body = [new Paragraph(Said(call, paper)), .. hint],
            Buttons = paper.Presenters.IsEmpty ? PaperButtons.FindPresenter(paper) : [],
        });
    }

    private static async Task<Result<Paper>> PlanAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Result<Origin> origin = await Origin.ReadAsync(call, cancellationToken);
        if (origin.Problem is { } unknownItem)
        {
            return unknownItem;
        }

        Paper paper = new(await PaperStore.NextNumberAsync(call.Work, call.Team.Id, cancellationToken), call.Options.Text("title"))
        {
            Url = call.Options.TextOrNull("url"),
            Series = call.Options.TextOrNull("series"),
            Part = call.Options.TextOrNull("part"),
            Venue = call.Options.TextOrNull("venue"),
            AgendaNumber = origin.Value.AgendaNumber,
            ScheduledIn = origin.Value.Session,
        };
        DateOnly today = await SessionFinder.DayNowAsync(call, cancellationToken);
        Result<Paper> dated = call.Options.DateOrNull("date") is { } date ? paper.MoveTo(date, today, call.Roster.IsAway) : paper;
        if (dated.Problem is { } problem)
        {
            return problem;
        }

        Result<Sequence<MemberId>> presenters = await PresenterOption.ReadAsync(call, "presenter", dated.Value.Date, cancellationToken);
        return presenters.Problem is { } unknown ? unknown : dated.Value.Assign(presenters.Value, call.Roster.IsAway);
    }

    private static Phrase Said(TeamCall call, Paper paper) => (paper.Date, paper.Presenters.IsEmpty) switch
    {
        ({ } date, false) => Phrase.Of(
            "paper.added-with-all", ("paper", PaperPhrase.Name(paper)), ("date", date), ("members", PaperChanges.Pinged(call, paper.Presenters))),
        ({ } date, true) => Phrase.Of("paper.added-with-day", ("paper", PaperPhrase.Name(paper)), ("date", date)),
        (null, false) => Phrase.Of(
            "paper.added-with-presenter", ("paper", PaperPhrase.Name(paper)), ("members", PaperChanges.Pinged(call, paper.Presenters))),
        _ => Phrase.Of("paper.added", ("paper", PaperPhrase.Name(paper))),
    };
}
