using System.Globalization;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Agenda;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Agenda;

/// <summary><c>/agenda drop</c>: an item, or something said to it, is taken back. The answer keeps the words.</summary>
internal sealed class DropItem(AuthorRight authors) : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        int? comment = call.Options.NumberOrNull("comment");
        Result<AgendaItemChange> dropped = await NamedItem.ChangeOwnAsync(
            call, authors, item => comment is { } number ? item.DropComment(number) : item.Drop(), cancellationToken);
        if (dropped.Problem is { } problem)
        {
            return problem;
        }

        return comment is { } gone ? SayComment(dropped.Value.Before, gone) : SayItem(dropped.Value.After);
    }

    private static Reply SayComment(AgendaItem before, int comment) => Reply.ToCaller(new Message
    {
        Body =
        [
            new Paragraph(Phrase.Of("agenda.comment-dropped", ("number", before.Number), ("comment", comment))),
            new Quote(before.Comments[comment - 1].Text),
        ],
    });

    private static Reply SayItem(AgendaItem item)
    {
        string id = item.Number.ToString(CultureInfo.InvariantCulture);
        return Reply.ToCaller(new Message
        {
            Body = [new Paragraph(Phrase.Of("agenda.dropped", ("number", item.Number))), new Quote(item.Text)],
            Buttons = [new(Phrase.Of("agenda.button.put-off"), CommandCall.Of("agenda decide", ("id", id), ("outcome", "deferred")))],
        });
    }
}
