namespace PeerBot.Domain.Sessions;

/// <summary>The session under which something was said, as much of it as the rules about what was said ask for.</summary>
/// <param name="Date">The team's date, by which people name the session.</param>
/// <param name="IsOver">It was held and closed: what is open now was not settled in it.</param>
public sealed record SessionDay(SessionId Id, DateOnly Date, bool IsOver)
{
    public static SessionDay Of(Session session) => new(session.Id, session.Date, session.State == SessionState.Closed && !session.IsImported);

    /// <summary>Whether another session may take up what this one left: it is over, or its day passed without it.</summary>
    public bool IsLeftBehindBy(Session later) => Id != later.Id && (IsOver || Date < later.Date);
}
