namespace PeerBot.Domain.Papers;

/// <summary>How far a paper review is.</summary>
public enum PaperState
{
    /// <summary>On the list, with or without a day.</summary>
    Planned,

    Done,

    /// <summary>Taken from the list. Its number is never given to another.</summary>
    Dropped,
}
