using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Questions;
using PeerBot.Features.Agenda;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Questions;

/// <summary><c>/question drop</c>: nobody needs the answer any more. What was asked stays in the answer, with the way back.</summary>
internal sealed class DropQuestion(AuthorRight authors) : IUseCase
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

        Result<Question> dropped = question.Value.Drop();
        if (dropped.Problem is { } problem)
        {
            return problem;
        }

        await NamedQuestion.SaveAsync(call, [dropped.Value], cancellationToken);
        return Reply.ToCaller(new Message
        {
            Body = [new Paragraph(Phrase.Of("question.dropped", ("number", dropped.Value.Number))), new Quote(dropped.Value.Text)],
            Buttons = QuestionButtons.Gone(dropped.Value),
        });
    }
}
