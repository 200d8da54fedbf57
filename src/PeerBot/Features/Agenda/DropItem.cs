using System.Globalization;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Agenda;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Agenda;

/// <summary><c>/agenda drop</c>: an item is taken back. The answer keeps its words and the way back.</summary>
internal sealed class DropItem(AuthorRight authors) : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Result<AgendaItem> item = await NamedItem.FindAsync(call, cancellationToken);
        if (item.Problem is { } unknown)
        {
            return unknown;
        }

        if (await authors.RefuseAsync(call, item.Value.By, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        Result<AgendaItem> dropped = item.Value.Drop();
        if (dropped.Problem is { } problem)
        {
            return problem;
        }

        await AgendaStore.SaveAsync(call.Work, dropped.Value, cancellationToken);
        await NamedItem.TellAsync(call, [dropped.Value], cancellationToken);
        string id = item.Value.Number.ToString(CultureInfo.InvariantCulture);
        return Reply.ToCaller(new Message
        {
            Body = [new Paragraph(Phrase.Of("agenda.dropped", ("number", item.Value.Number))), new Quote(item.Value.Text)],
            Buttons = [new(Phrase.Of("agenda.button.put-off"), CommandCall.Of("agenda decide", ("id", id), ("outcome", "deferred")))],
        });
    }
}
