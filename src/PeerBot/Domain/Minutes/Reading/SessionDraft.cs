namespace PeerBot.Domain.Minutes.Reading;

/// <summary>A session while it is being read.</summary>
internal sealed class SessionDraft(MinutesSessionType type)
{
    public MinutesSessionType Type => type;

    /// <summary>A talk with somebody from outside: its text is an introduction, its lists are what was asked.</summary>
    public bool HasGuest => type is MinutesSessionType.Mentoring or MinutesSessionType.Special;

    public string? Title { get; set; }

    public string? Guest { get; set; }

    public List<string> Moderators { get; } = [];

    public List<string> Scribes { get; } = [];

    public List<string> Present { get; } = [];

    public List<LateRecord> Late { get; } = [];

    public List<AbsenceRecord> Absent { get; } = [];

    public NextRoles? Next { get; set; }

    public List<AgendaDraft> Agenda { get; } = [];

    public List<QuestionDraft> Questions { get; } = [];

    public List<PaperRecord> Papers { get; } = [];

    public List<TaskRecord> Tasks { get; } = [];

    public List<NoteRecord> Notes { get; } = [];

    public string? Cancelled { get; set; }

    /// <summary>Text without a heading goes on with the text before it.</summary>
    public void Note(string text, string? heading = null)
    {
        bool closing = HasGuest && Questions.Count > 0;
        if (heading is null && Notes is [.., { Heading: null } last] && last.Closing == closing)
        {
            Notes[^1] = last with { Text = $"{last.Text}\n\n{text}" };
        }
        else
        {
            Notes.Add(new NoteRecord(text, heading, closing));
        }
    }

    public SessionRecord ToRecord() => new()
    {
        Type = type,
        Title = Title,
        Guest = Guest,
        Moderators = [.. Moderators],
        Scribes = [.. Scribes],
        Present = [.. Present.Where(name => Late.All(late => late.Name != name))],
        Late = [.. Late],
        Absent = [.. Absent],
        Next = Next,
        Agenda = [.. Agenda.Select(static (item, index) => item.ToRecord(index + 1))],
        Questions = [.. Questions.Select(static (question, index) => question.ToRecord(index + 1))],
        Papers = [.. Papers],
        Tasks = [.. Tasks],
        Notes = [.. Notes],
        Cancelled = Cancelled,
    };
}
