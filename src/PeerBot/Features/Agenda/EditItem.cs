using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Agenda;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Agenda;

/// <summary><c>/agenda edit</c>: an item put in better words.</summary>
internal sealed class EditItem(AuthorRight authors) : IUseCase
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

        Result<AgendaItem> edited = item.Value.Edit(call.Options.Text("text"));
        if (edited.Problem is { } problem)
        {
            return problem;
        }

        await AgendaStore.SaveAsync(call.Work, edited.Value, cancellationToken);
        await NamedItem.TellAsync(call, [edited.Value], cancellationToken);
        return Reply.ToCaller(new Message
        {
            Tone = Tone.Good,
            Body = [new Paragraph(Phrase.Of("agenda.edited", ("number", item.Value.Number))), new Quote(edited.Value.Text)],
        });
    }
}
