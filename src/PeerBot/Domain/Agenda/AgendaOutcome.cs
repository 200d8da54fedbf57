namespace PeerBot.Domain.Agenda;

/// <summary>What became of an agenda item.</summary>
public enum AgendaOutcome
{
    Accepted,
    Rejected,

    /// <summary>Put off to a later session, where it comes up again.</summary>
    Deferred,

    /// <summary>Heard, nothing to decide.</summary>
    Noted,

    /// <summary>Already done within the session.</summary>
    Done,
}
