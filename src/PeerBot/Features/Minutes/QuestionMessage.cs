using PeerBot.Domain;
using PeerBot.Domain.Minutes;
using PeerBot.Domain.Questions;

namespace PeerBot.Features.Minutes;

/// <summary>The questions of a session in the message of a day.</summary>
internal static class QuestionMessage
{
    public static void Write(MessagePen pen, Sequence<QuestionRecord> questions) =>
        SessionMessage.Part(pen, "questions", questions.SelectMany(Lines));

    private static IEnumerable<Phrase> Lines(QuestionRecord question)
    {
        string kind = question.Kind == QuestionKind.Discussion ? "discussion" : "question";
        Phrase label = question.Asker is { } asker
            ? Phrase.Of($"minutes.label.{kind}-by", ("member", asker))
            : Phrase.Of($"minutes.label.{kind}");
        yield return Phrase.Of("minutes.labelled", ("label", label), ("text", Excerpt.Of(question.Text)));
        foreach (AnswerRecord answer in question.Answers)
        {
            yield return Phrase.Of(
                "minutes.under",
                ("line", Phrase.Of("minutes.labelled", ("label", LabelOf(answer)), ("text", Excerpt.Of(answer.Text)))));
        }

        if (Sentence(question) is { } sentence)
        {
            yield return Phrase.Of("minutes.under", ("line", sentence));
        }
    }

    private static Phrase LabelOf(AnswerRecord answer)
    {
        Phrase label = answer.By is { } by ? Phrase.Of("minutes.label.answer-by", ("member", by)) : Phrase.Of("minutes.label.answer");
        return answer.AddedOn is { } date ? Phrase.Of("minutes.label.added-on", ("label", label), ("date", date)) : label;
    }

    private static Phrase? Sentence(QuestionRecord question) => question.State switch
    {
        QuestionState.Answered => null,
        QuestionState.Open => Phrase.Of("minutes.sentence.open"),
        QuestionState.CarriedOver => Phrase.Of("minutes.sentence.carried-over"),
        QuestionState.ForMentor => Phrase.Of("minutes.sentence.for-mentor"),
        QuestionState.Dropped => Phrase.Of("minutes.sentence.dropped"),
        QuestionState.Merged when question.MergedInto is { } number => Phrase.Of("minutes.sentence.merged", ("number", number)),
        QuestionState.Merged => Phrase.Of("minutes.sentence.merged-somewhere"),
        _ => throw new InvalidOperationException($"No sentence for {question.State}."),
    };
}
