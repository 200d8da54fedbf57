namespace PeerBot.Domain.Sessions;

/// <summary>What kind of meeting a session is.</summary>
public enum SessionType
{
    /// <summary>The daily meeting, the only kind that the calendar plans and that consumes a moderator's turn.</summary>
    Peer,

    /// <summary>With a mentor who answers the members' questions.</summary>
    Mentoring,

    /// <summary>A lecture, a visit, or anything out of the ordinary.</summary>
    Special,

    /// <summary>The team looks back together.</summary>
    Retro,
}
