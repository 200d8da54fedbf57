using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Agenda;

/// <summary><c>/agenda edit</c>: an item, or something said to it, put in better words.</summary>
internal sealed class EditItem(AuthorRight authors) : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        string text = call.Options.Text("text");
        int? comment = call.Options.NumberOrNull("comment");
        Result<AgendaItemChange> edited = await NamedItem.ChangeOwnAsync(
            call, authors, item => comment is { } number ? item.EditComment(number, text) : item.Edit(text), cancellationToken);
        if (edited.Problem is { } problem)
        {
            return problem;
        }

        Phrase sentence = comment is { } edit
            ? Phrase.Of("agenda.comment-edited", ("number", edited.Value.After.Number), ("comment", edit))
            : Phrase.Of("agenda.edited", ("number", edited.Value.After.Number));
        return Reply.ToCaller(new Message { Tone = Tone.Good, Body = [new Paragraph(sentence), new Quote(text)] });
    }
}
