namespace PeerBot.Domain.Minutes.Reading;

/// <summary>What a post says, as far as it was understood. What was not stands as text among the notes of the record.</summary>
internal sealed record MinutesReading
{
    /// <summary>Of the file that was read.</summary>
    public required string Name { get; init; }

    /// <summary>The head of the post as its author wrote it, for a site that sets its own.</summary>
    public string? Title { get; init; }

    /// <summary><see langword="null"/> when the post names no day; nothing can be recorded then.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The year was not written; it follows from the weekday, or is the latest possible.</summary>
    public bool IsYearGuessed { get; init; }

    /// <summary>The record. Its date means nothing while <see cref="Date"/> is missing.</summary>
    public required DayRecord Day { get; init; }

    /// <summary>The author's own text before the shared part.</summary>
    public string? Learned { get; init; }

    /// <summary>The author's own text after the shared part.</summary>
    public string? Retrospective { get; init; }

    /// <summary>The headings and labels that told what follows them, as they were written.</summary>
    public Sequence<string> Understood { get; init; } = [];

    /// <summary>What was kept as text, each by its first words.</summary>
    public Sequence<string> Kept { get; init; } = [];

    /// <summary>People who are named and not known.</summary>
    public Sequence<string> Unrecognised { get; init; } = [];

    /// <summary>No session of the day says anything beyond who was there.</summary>
    public bool IsEmpty => Day.Sessions.All(static session =>
        session.Agenda.IsEmpty && session.Questions.IsEmpty && session.Papers.IsEmpty && session.Tasks.IsEmpty && session.Notes.IsEmpty
        && session.Cancelled is null);
}
