using PeerBot.Domain.Sessions;

namespace PeerBot.Domain.Agenda;

/// <summary>What was decided about an agenda item.</summary>
/// <param name="Text">How it was put; may be missing.</param>
/// <param name="Session">The session in which it was decided; not always the item's own.</param>
public sealed record AgendaDecision(AgendaOutcome Outcome, string? Text, SessionId Session, DateOnly On);
