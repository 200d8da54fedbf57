using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Questions;
using PeerBot.Features.Agenda;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Questions;

/// <summary>
/// <c>/question drop</c>: nobody needs the answer any more, or an answer was none. What stood there stays in the reply, with
/// the way back.
/// </summary>
internal sealed class DropQuestion(AuthorRight authors) : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        int? answer = call.Options.NumberOrNull("answer");
        Result<QuestionChange> dropped = await NamedQuestion.ChangeOwnAsync(
            call, authors, question => answer is { } number ? question.DropAnswer(number) : question.Drop(), cancellationToken);
        if (dropped.Problem is { } problem)
        {
            return problem;
        }

        return answer is { } gone ? SayAnswer(dropped.Value.Before, gone) : SayQuestion(dropped.Value.After);
    }

    private static Reply SayAnswer(Question before, int answer) => Reply.ToCaller(new Message
    {
        Body =
        [
            new Paragraph(Phrase.Of("question.answer-dropped", ("number", before.Number), ("answer", answer))),
            new Quote(before.Answers[answer - 1].Text),
        ],
    });

    private static Reply SayQuestion(Question question) => Reply.ToCaller(new Message
    {
        Body = [new Paragraph(Phrase.Of("question.dropped", ("number", question.Number))), new Quote(question.Text)],
        Buttons = QuestionButtons.Gone(question),
    });
}
