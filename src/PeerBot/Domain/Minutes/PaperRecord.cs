namespace PeerBot.Domain.Minutes;

/// <summary>A paper that somebody reviews for the others.</summary>
public sealed record PaperRecord
{
    public required string Title { get; init; }

    public string? Url { get; init; }

    /// <summary>Where and when it appeared, as people write it: a conference and a year, or the year alone.</summary>
    public string? Venue { get; init; }

    public string? Series { get; init; }

    /// <summary>Which part of the paper or series, as people write it.</summary>
    public string? Part { get; init; }

    public Sequence<string> Presenters { get; init; } = [];

    /// <summary>The day of the review; <see langword="null"/> for a candidate without a day.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What everybody prepares for it.</summary>
    public string? Preparation { get; init; }

    public Sequence<MaterialLink> Materials { get; init; } = [];

    public bool Done { get; init; }
}

/// <summary>Slides, a summary, code.</summary>
public sealed record MaterialLink(string Title, string Url);
