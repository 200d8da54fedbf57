namespace PeerBot.Domain.Search;

/// <summary>What kind of thing was found.</summary>
public enum SearchKind
{
    Question,
    Answer,
    Agenda,
    Comment,
    Paper,
    Task,
    Note,
    Session,

    /// <summary>A member's own text, which nobody else finds.</summary>
    Log,
}
