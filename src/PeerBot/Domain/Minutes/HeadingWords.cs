namespace PeerBot.Domain.Minutes;

/// <summary>The headings of the minutes.</summary>
public sealed record HeadingWords
{
    /// <summary>Above a member's own text before the shared part.</summary>
    public required string Learned { get; init; }

    public required string Peer { get; init; }
    public required string Mentoring { get; init; }
    public required string Special { get; init; }
    public required string Retro { get; init; }

    /// <summary>Places: title, guest.</summary>
    public required string WithMentor { get; init; }

    /// <summary>Places: title, guest.</summary>
    public required string WithGuest { get; init; }

    public required string Suggestions { get; init; }

    /// <summary>When there are notices and no suggestion.</summary>
    public required string Notices { get; init; }

    public required string Reviews { get; init; }
    public required string Questions { get; init; }
    public required string Papers { get; init; }
    public required string Tasks { get; init; }
    public required string Notes { get; init; }

    /// <summary>Above a member's own text after the shared part.</summary>
    public required string Retrospective { get; init; }

    internal static HeadingWords From(Func<string, string> textOf) => new()
    {
        Learned = textOf("learned"),
        Peer = textOf("peer"),
        Mentoring = textOf("mentoring"),
        Special = textOf("special"),
        Retro = textOf("retro"),
        WithMentor = textOf("with-mentor"),
        WithGuest = textOf("with-guest"),
        Suggestions = textOf("suggestions"),
        Notices = textOf("notices"),
        Reviews = textOf("reviews"),
        Questions = textOf("questions"),
        Papers = textOf("papers"),
        Tasks = textOf("tasks"),
        Notes = textOf("notes"),
        Retrospective = textOf("retrospective"),
    };
}
