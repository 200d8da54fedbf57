namespace PeerBot.Domain.Sessions;

/// <summary>How far a session is. Cancelled ones are the calendar's: a cancelled session never begins.</summary>
public enum SessionState
{
    Planned,
    Open,
    Closed,
}
