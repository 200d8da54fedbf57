using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Questions;
using PeerBot.Features.Agenda;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Questions;

/// <summary><c>/question edit</c>: a question put in better words.</summary>
internal sealed class EditQuestion(AuthorRight authors) : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Result<Question> question = await NamedQuestion.FindAsync(call, cancellationToken);
        if (question.Problem is { } unknown)
        {
            return unknown;
        }

        if (await authors.RefuseAsync(call, question.Value.Asker, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        Result<Question> edited = question.Value.Edit(call.Options.Text("text"));
        if (edited.Problem is { } problem)
        {
            return problem;
        }

        await NamedQuestion.SaveAsync(call, [edited.Value], cancellationToken);
        return Reply.ToCaller(new Message
        {
            Tone = Tone.Good,
            Body = [new Paragraph(Phrase.Of("question.edited", ("number", edited.Value.Number))), new Quote(edited.Value.Text)],
        });
    }
}
