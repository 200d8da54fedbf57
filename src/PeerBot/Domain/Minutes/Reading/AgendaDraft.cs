using PeerBot.Domain.Agenda;

namespace PeerBot.Domain.Minutes.Reading;

/// <summary>An agenda item while it is being read: further text goes to the comment or outcome that was opened last.</summary>
internal sealed class AgendaDraft(AgendaKind kind, string title)
{
    private readonly List<CommentRecord> comments = [];
    private bool outcomeIsLast;

    public AgendaKind Kind => kind;

    public string? By { get; init; }

    public Sequence<string> Presenters { get; init; } = [];

    public OutcomeRecord? Outcome { get; private set; }

    public List<PaperRecord> Papers { get; } = [];

    public List<TaskRecord> Tasks { get; } = [];

    public void Comment(string? by, string text)
    {
        outcomeIsLast = false;
        if (by is null && comments is [.., { By: null } last])
        {
            comments[^1] = last with { Text = $"{last.Text}\n\n{text}" };
        }
        else if (by is not null || text.Length > 0)
        {
            comments.Add(new CommentRecord(text, by));
        }
    }

    public void Decide(AgendaOutcome outcome, string? text)
    {
        outcomeIsLast = text is not null;
        Outcome = new OutcomeRecord(outcome, text);
    }

    /// <summary>More of what was said last.</summary>
    public void Append(string text)
    {
        if (outcomeIsLast && Outcome is { } outcome)
        {
            Outcome = outcome with { Text = string.IsNullOrEmpty(outcome.Text) ? text : $"{outcome.Text}\n\n{text}" };
        }
        else if (comments is [.., { By: not null } last])
        {
            comments[^1] = last with { Text = last.Text.Length == 0 ? text : $"{last.Text}\n\n{text}" };
        }
        else
        {
            Comment(null, text);
        }
    }

    public AgendaRecord ToRecord(int number) => new()
    {
        Number = number,
        Kind = kind,
        Title = title,
        By = By,
        Presenters = Presenters,
        Comments = [.. comments],
        Outcome = Outcome,
        Papers = [.. Papers],
        Tasks = [.. Tasks],
    };
}
