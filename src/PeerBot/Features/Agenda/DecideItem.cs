using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Agenda;
using PeerBot.Domain.Sessions;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Agenda;

/// <summary><c>/agenda decide</c>: what became of an item. Decided again, the last word counts.</summary>
internal sealed class DecideItem : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Result<AgendaItem> item = await NamedItem.FindAsync(call, cancellationToken);
        if (item.Problem is { } problem)
        {
            return problem;
        }

        Session session = await ItemChanges.SessionNowAsync(call, item.Value.Session.Id, cancellationToken);
        AgendaOutcome outcome = Enum.Parse<AgendaOutcome>(call.Options.Text("outcome"), ignoreCase: true);
        string? text = call.Options.TextOrNull("text");
        AgendaItem decided = item.Value.Decide(new AgendaDecision(outcome, text, session.Id, session.SaidOn(call.Today)));
        await NamedItem.SaveAsync(call, item.Value, decided, cancellationToken);
        Paragraph sentence = new(Phrase.Of(
            "agenda.decided", ("line", AgendaPhrase.Line(call.Roster, decided, isCarried: false)), ("outcome", AgendaPhrase.Of(outcome))));
        return Reply.ToTeam(new Message { Tone = Tone.Good, Body = text is null ? [sentence] : [sentence, new Quote(text)] });
    }
}
