using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Features.Agenda;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Questions;

/// <summary><c>/question edit</c>: a question, or one of its answers, put in better words.</summary>
internal sealed class EditQuestion(AuthorRight authors) : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        string text = call.Options.Text("text");
        int? answer = call.Options.NumberOrNull("answer");
        Result<QuestionChange> edited = await NamedQuestion.ChangeOwnAsync(
            call, authors, question => answer is { } number ? question.EditAnswer(number, text) : question.Edit(text), cancellationToken);
        if (edited.Problem is { } problem)
        {
            return problem;
        }

        int question = edited.Value.After.Number;
        Phrase sentence = answer is { } edit
            ? Phrase.Of("question.answer-edited", ("number", question), ("answer", edit))
            : Phrase.Of("question.edited", ("number", question));
        return Reply.ToCaller(new Message { Tone = Tone.Good, Body = [new Paragraph(sentence), new Quote(text)] });
    }
}
