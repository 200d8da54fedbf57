using PeerBot.Domain.Questions;

namespace PeerBot.Domain.Minutes.Reading;

/// <summary>A question while it is being read: every further text goes to what was opened last, itself or an answer.</summary>
internal sealed class QuestionDraft(string? asker, QuestionKind kind)
{
    private readonly List<AnswerDraft> answers = [];
    private string text = "";

    public string? Asker { get; set; } = asker;

    public QuestionKind Kind => kind;

    /// <summary>The number that it was given where numbers do not count from one.</summary>
    public int? Number { get; set; }

    public QuestionState? State { get; set; }

    public int? MergedInto { get; set; }

    public int Votes { get; set; }

    public bool HasAnswer => answers.Count > 0;

    public bool HasText => text.Length > 0;

    public void Open(string? by, DateOnly? addedOn) => answers.Add(new AnswerDraft(by, addedOn));

    /// <param name="gap">What parts it from the text before.</param>
    public void Append(string more, string gap = "\n")
    {
        if (more.Length == 0)
        {
            return;
        }

        if (answers is [.., AnswerDraft answer])
        {
            answer.Text = answer.Text.Length == 0 ? more : answer.Text + gap + more;
        }
        else
        {
            text = text.Length == 0 ? more : text + gap + more;
        }
    }

    public QuestionRecord ToRecord(int number)
    {
        AnswerRecord[] given = [.. answers.Where(static answer => answer.Text.Length > 0 || answer.By is not null).Select(static answer => answer.ToRecord())];
        return new QuestionRecord
        {
            Number = Number ?? number,
            Kind = kind,
            Asker = Asker,
            Text = text,
            Answers = [.. given],
            Votes = Votes,
            State = State ?? (given.Length > 0 ? QuestionState.Answered : QuestionState.Open),
            MergedInto = MergedInto,
        };
    }

    private sealed class AnswerDraft(string? by, DateOnly? addedOn)
    {
        public string? By => by;

        public string Text { get; set; } = "";

        public AnswerRecord ToRecord() => new(Text, by, addedOn);
    }
}
