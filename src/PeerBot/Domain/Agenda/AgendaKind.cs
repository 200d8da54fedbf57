namespace PeerBot.Domain.Agenda;

/// <summary>What an agenda item wants of the team.</summary>
public enum AgendaKind
{
    /// <summary>To be talked about and decided.</summary>
    Suggestion,

    /// <summary>To be heard; there is nothing to decide.</summary>
    Notice,

    /// <summary>The review of an assignment, with those who present it.</summary>
    Review,
}
