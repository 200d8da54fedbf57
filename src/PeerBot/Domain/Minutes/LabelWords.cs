namespace PeerBot.Domain.Minutes;

/// <summary>The labels of the minutes: what stands before or behind a name, a date or a text.</summary>
public sealed record LabelWords
{
    /// <summary>Between a label and what it names.</summary>
    public required string Separator { get; init; }

    /// <summary>Places: date, weekday.</summary>
    public required string Date { get; init; }

    /// <summary>How a member is named in running text. Place: member.</summary>
    public required string Member { get; init; }

    public required string Moderators { get; init; }
    public required string Scribes { get; init; }
    public required string Present { get; init; }
    public required string Late { get; init; }

    /// <summary>Place: minutes.</summary>
    public required string LateMinutes { get; init; }

    public required string Absent { get; init; }
    public required string NextModerators { get; init; }
    public required string NextScribes { get; init; }
    public required string NextWeekModerators { get; init; }
    public required string NextWeekScribes { get; init; }
    public required string Notice { get; init; }

    /// <summary>Place: member.</summary>
    public required string SuggestedBy { get; init; }

    /// <summary>Place: members.</summary>
    public required string PresentedBy { get; init; }

    public required string Outcome { get; init; }

    /// <summary>Before the words of the outcome. Place: outcome.</summary>
    public required string OutcomeWithText { get; init; }

    public required string Paper { get; init; }
    public required string Preparation { get; init; }
    public required string Materials { get; init; }
    public required string PaperDone { get; init; }
    public required string Task { get; init; }

    /// <summary>Place: date.</summary>
    public required string Due { get; init; }

    public required string TaskDone { get; init; }
    public required string Question { get; init; }

    /// <summary>Place: member.</summary>
    public required string QuestionBy { get; init; }

    public required string Discussion { get; init; }

    /// <summary>Place: member.</summary>
    public required string DiscussionBy { get; init; }

    public required string Answer { get; init; }

    /// <summary>Place: member.</summary>
    public required string AnswerBy { get; init; }

    /// <summary>An answer given after the day. Places: label, date.</summary>
    public required string AddedOn { get; init; }

    /// <summary>The same without a label. Place: date.</summary>
    public required string Added { get; init; }

    /// <summary>Place: count.</summary>
    public required string Votes { get; init; }

    public required string PageDate { get; init; }
    public required string PageCategories { get; init; }
    public required string PageTags { get; init; }

    internal static LabelWords From(Func<string, string> textOf) => new()
    {
        Separator = textOf("separator"),
        Date = textOf("date"),
        Member = textOf("member"),
        Moderators = textOf("moderators"),
        Scribes = textOf("scribes"),
        Present = textOf("present"),
        Late = textOf("late"),
        LateMinutes = textOf("late-minutes"),
        Absent = textOf("absent"),
        NextModerators = textOf("next-moderators"),
        NextScribes = textOf("next-scribes"),
        NextWeekModerators = textOf("next-week-moderators"),
        NextWeekScribes = textOf("next-week-scribes"),
        Notice = textOf("notice"),
        SuggestedBy = textOf("suggested-by"),
        PresentedBy = textOf("presented-by"),
        Outcome = textOf("outcome"),
        OutcomeWithText = textOf("outcome-with-text"),
        Paper = textOf("paper"),
        Preparation = textOf("preparation"),
        Materials = textOf("materials"),
        PaperDone = textOf("paper-done"),
        Task = textOf("task"),
        Due = textOf("due"),
        TaskDone = textOf("task-done"),
        Question = textOf("question"),
        QuestionBy = textOf("question-by"),
        Discussion = textOf("discussion"),
        DiscussionBy = textOf("discussion-by"),
        Answer = textOf("answer"),
        AnswerBy = textOf("answer-by"),
        AddedOn = textOf("added-on"),
        Added = textOf("added"),
        Votes = textOf("votes"),
        PageDate = textOf("page-date"),
        PageCategories = textOf("page-categories"),
        PageTags = textOf("page-tags"),
    };
}
