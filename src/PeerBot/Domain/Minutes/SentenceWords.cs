namespace PeerBot.Domain.Minutes;

/// <summary>The few whole sentences the minutes say by themselves.</summary>
public sealed record SentenceWords
{
    public required string CarriedOver { get; init; }
    public required string ForMentor { get; init; }
    public required string Dropped { get; init; }

    /// <summary>Place: number.</summary>
    public required string Merged { get; init; }

    public required string MergedSomewhere { get; init; }
    public required string Open { get; init; }
    public required string Cancelled { get; init; }

    /// <summary>Place: reason.</summary>
    public required string CancelledBecause { get; init; }

    public required string EmptySession { get; init; }
    public required string EmptyDay { get; init; }
    public required string Draft { get; init; }

    /// <summary>Place: revision.</summary>
    public required string Revised { get; init; }

    /// <summary>Places: revision, date.</summary>
    public required string RevisedOn { get; init; }

    internal static SentenceWords From(Func<string, string> textOf) => new()
    {
        CarriedOver = textOf("carried-over"),
        ForMentor = textOf("for-mentor"),
        Dropped = textOf("dropped"),
        Merged = textOf("merged"),
        MergedSomewhere = textOf("merged-somewhere"),
        Open = textOf("open"),
        Cancelled = textOf("cancelled"),
        CancelledBecause = textOf("cancelled-because"),
        EmptySession = textOf("empty-session"),
        EmptyDay = textOf("empty-day"),
        Draft = textOf("draft"),
        Revised = textOf("revised"),
        RevisedOn = textOf("revised-on"),
    };
}
