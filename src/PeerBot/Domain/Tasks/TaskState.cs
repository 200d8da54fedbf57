namespace PeerBot.Domain.Tasks;

/// <summary>How far a task is.</summary>
public enum TaskState
{
    Open,

    Done,

    /// <summary>Nobody will do it. Its number is never given to another.</summary>
    Dropped,
}
