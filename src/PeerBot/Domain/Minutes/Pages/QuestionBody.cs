using PeerBot.Domain.Questions;

namespace PeerBot.Domain.Minutes.Pages;

/// <summary>Questions with their answers beneath. Among ourselves as paragraphs, with a guest as the bullets one takes down.</summary>
internal static class QuestionBody
{
    public static bool Write(Pen pen, SessionRecord session, bool headed)
    {
        if (session.Questions.Count == 0)
        {
            return false;
        }

        if (headed)
        {
            pen.Page.Heading(3, pen.Words.Headings.Questions);
        }

        // A Markdown list counts by itself from one, so it can only show numbers that do the same.
        bool inLine = session.Questions.Select(static question => question.Number).SequenceEqual(Enumerable.Range(1, session.Questions.Count));
        bool withGuest = session.Type is MinutesSessionType.Mentoring or MinutesSessionType.Special;
        foreach (QuestionRecord question in session.Questions)
        {
            string number = Pen.Number(question.Number);
            string label = (inLine ? "" : $"**{number}.** ") + (withGuest ? GuestLabel(pen, question) : Label(pen, question));
            pen.Page.Item(inLine ? $"{number}. " : "- ", () => WriteQuestion(pen, question, label, withGuest));
        }

        return headed;
    }

    private static void WriteQuestion(Pen pen, QuestionRecord question, string label, bool withGuest)
    {
        pen.Page.Text(label, question.Text);
        foreach (AnswerRecord answer in question.Answers)
        {
            if (withGuest)
            {
                WriteGuestAnswer(pen, answer);
            }
            else
            {
                pen.Page.Text(AnswerLabel(pen, answer), answer.Text);
            }
        }

        string?[] closing = [StateSentence(pen, question), VotesOf(pen, question)];
        string line = string.Join(' ', closing.Where(static part => part is not null));
        if (line.Length > 0)
        {
            pen.Page.Line(line);
        }
    }

    private static string Label(Pen pen, QuestionRecord question)
    {
        LabelWords labels = pen.Words.Labels;
        bool discussion = question.Kind == QuestionKind.Discussion;
        return pen.Label(question.Asker is { } asker
            ? MinutesWords.Fill(discussion ? labels.DiscussionBy : labels.QuestionBy, ("member", pen.Literal(asker)))
            : discussion ? labels.Discussion : labels.Question);
    }

    private static string GuestLabel(Pen pen, QuestionRecord question) =>
        question.Asker is { } asker ? pen.Label(pen.Member(asker)) : "";

    private static string AnswerLabel(Pen pen, AnswerRecord answer)
    {
        LabelWords labels = pen.Words.Labels;
        string label = answer.By is { } by ? MinutesWords.Fill(labels.AnswerBy, ("member", pen.Literal(by))) : labels.Answer;
        return pen.Label(answer.AddedOn is { } date
            ? MinutesWords.Fill(labels.AddedOn, ("label", label), ("date", pen.Words.Date(date)))
            : label);
    }

    private static void WriteGuestAnswer(Pen pen, AnswerRecord answer)
    {
        string by = answer.By is { } name ? pen.Member(name) : "";
        string added = answer.AddedOn is { } date ? MinutesWords.Fill(pen.Words.Labels.Added, ("date", pen.Words.Date(date))) : "";
        string label = by.Length > 0 ? by + Pen.Brackets([added]) : added;
        pen.Page.Bullets(label.Length > 0 ? pen.Label(label) : "", answer.Text);
    }

    private static string? StateSentence(Pen pen, QuestionRecord question)
    {
        SentenceWords sentences = pen.Words.Sentences;
        return question.State switch
        {
            QuestionState.Answered => null,
            QuestionState.Open when question.Answers.Count > 0 => null,
            QuestionState.Open => sentences.Open,
            QuestionState.CarriedOver => sentences.CarriedOver,
            QuestionState.ForMentor => sentences.ForMentor,
            QuestionState.Dropped => sentences.Dropped,
            QuestionState.Merged when question.MergedInto is { } into =>
                MinutesWords.Fill(sentences.Merged, ("number", Pen.Number(into))),
            QuestionState.Merged => sentences.MergedSomewhere,
            _ => throw new InvalidOperationException($"No sentence for {question.State}."),
        };
    }

    private static string? VotesOf(Pen pen, QuestionRecord question) => question.Votes > 0
        ? $"({MinutesWords.Fill(pen.Words.Labels.Votes, ("count", Pen.Number(question.Votes)))})"
        : null;
}
