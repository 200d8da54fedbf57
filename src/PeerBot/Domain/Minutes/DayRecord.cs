namespace PeerBot.Domain.Minutes;

/// <summary>
/// Everything the minutes of one day say. It is the only source of every exported format: the same record always gives the
/// same bytes. Texts are as people typed them, never trusted and never cleaned here; the pages make them safe.
/// </summary>
public sealed record DayRecord
{
    /// <summary>The team's name, as people know it.</summary>
    public required string Team { get; init; }

    /// <summary>The day of the sessions in the team's time zone.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>How many meeting days the team had up to and with this one; <see langword="null"/> when nobody counts.</summary>
    public int? Day { get; init; }

    /// <summary>0 is a draft, 1 the first published text, more are later corrections.</summary>
    public int Revision { get; init; }

    public DateOnly? PublishedOn { get; init; }

    /// <summary>The day of the latest correction; <see langword="null"/> before the first.</summary>
    public DateOnly? RevisedOn { get; init; }

    /// <summary>Language of the headings: <c>ko</c> or <c>en</c>. The pages get the words themselves as an argument.</summary>
    public required string Language { get; init; }

    public PostSettings Post { get; init; } = new();

    /// <summary>The sessions in the order of the day.</summary>
    public Sequence<SessionRecord> Sessions { get; init; } = [];
}
