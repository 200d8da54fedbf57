using PeerBot.Domain.Sessions;

namespace PeerBot.Domain.Agenda;

/// <summary>What somebody said to an agenda item.</summary>
/// <param name="Session">The session in which it was said; not always the item's own.</param>
public sealed record AgendaComment(string Text, Speaker By, SessionId Session, DateOnly On);
