using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Agenda;

/// <summary>What somebody said to an agenda item.</summary>
/// <param name="Session">The session in which it was said; not always the item's own.</param>
public sealed record AgendaComment(string Text, Speaker By, SessionId Session, DateOnly On)
{
    /// <summary>Who wrote it down, which need not be who said it; <see langword="null"/> when unknown.</summary>
    public MemberId? EnteredBy { get; init; }
}
