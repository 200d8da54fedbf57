using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Agenda;
using PeerBot.Domain.Sessions;
using PeerBot.Features.Engine;
using PeerBot.Features.Sessions;

namespace PeerBot.Features.Agenda;

/// <summary><c>/agenda comment</c>: what somebody said to an item.</summary>
internal sealed class CommentItem : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Result<AgendaItem> item = await NamedItem.FindAsync(call, cancellationToken);
        if (item.Problem is { } unknown)
        {
            return unknown;
        }

        Session session = await ItemChanges.SessionNowAsync(call, item.Value.Session.Id, cancellationToken);
        Result<Speaker> by = call.Options.TextOrNull("by") is { } written
            ? SpokenBy.Read(call, session, written)
            : Speaker.Of(call.Caller.Id);
        if (by.Problem is { } unclear)
        {
            return unclear;
        }

        AgendaComment comment = new(call.Options.Text("text"), by.Value, session.Id, session.SaidOn(call.Today)) { EnteredBy = call.Caller.Id };
        Result<AgendaItem> commented = item.Value.Comment(comment);
        if (commented.Problem is { } problem)
        {
            return problem;
        }

        await NamedItem.SaveAsync(call, item.Value, commented.Value, cancellationToken);
        return Reply.ToCaller(new Message
        {
            Tone = Tone.Good,
            Body =
            [
                new Paragraph(SpokenBy.Named(call.Roster, by.Value) is { } speaker
                    ? Phrase.Of("agenda.commented-by", ("number", item.Value.Number), ("speaker", speaker))
                    : Phrase.Of("agenda.commented", ("number", item.Value.Number))),
                new Quote(comment.Text),
            ],
        });
    }
}
