using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Questions;

/// <summary>What somebody answered.</summary>
/// <param name="Text">One line or many; bullet lines stay bullet lines.</param>
/// <param name="Session">The session in which it was given; not always the question's own.</param>
/// <param name="On">The day on which it was given.</param>
public sealed record Answer(string Text, Speaker By, SessionId Session, DateOnly On)
{
    /// <summary>Who wrote it down, which need not be who said it; <see langword="null"/> when unknown.</summary>
    public MemberId? EnteredBy { get; init; }
}
