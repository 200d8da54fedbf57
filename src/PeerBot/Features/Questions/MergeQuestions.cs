using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Questions;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Questions;

/// <summary><c>/question merge</c>: two questions ask the same, and one of them goes on for both.</summary>
internal sealed class MergeQuestions : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Result<Question> question = await NamedQuestion.FindAsync(call, cancellationToken);
        if (question.Problem is { } unknown)
        {
            return unknown;
        }

        Result<Question> into = await NamedQuestion.FindAsync(call, cancellationToken, "into");
        if (into.Problem is { } alsoUnknown)
        {
            return alsoUnknown;
        }

        Result<Merger> merged = question.Value.MergeInto(into.Value);
        if (merged.Problem is { } problem)
        {
            return problem;
        }

        await NamedQuestion.SaveAsync(
            call,
            [new QuestionChange(question.Value, merged.Value.Merged), new QuestionChange(into.Value, merged.Value.Into)],
            cancellationToken);
        return Reply.ToCaller(new Message
        {
            Tone = Tone.Good,
            Body =
            [
                new Paragraph(Phrase.Of("question.merged", ("number", question.Value.Number), ("into", into.Value.Number))),
                .. QuestionPhrase.Whole(call.Roster, merged.Value.Into),
            ],
            Buttons = QuestionButtons.Gone(merged.Value.Merged),
        });
    }
}
