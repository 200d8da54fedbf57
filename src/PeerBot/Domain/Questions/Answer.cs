using PeerBot.Domain.Sessions;

namespace PeerBot.Domain.Questions;

/// <summary>What somebody answered.</summary>
/// <param name="Text">One line or many; bullet lines stay bullet lines.</param>
/// <param name="Session">The session in which it was given; not always the question's own.</param>
/// <param name="On">The day on which it was given.</param>
public sealed record Answer(string Text, Speaker By, SessionId Session, DateOnly On);
