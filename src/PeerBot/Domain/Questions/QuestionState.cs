namespace PeerBot.Domain.Questions;

/// <summary>How far a question is.</summary>
public enum QuestionState
{
    Open,
    Answered,

    /// <summary>Not answered in its own session, or put off on purpose: the next session sees it again.</summary>
    CarriedOver,

    /// <summary>Waits for the mentor.</summary>
    ForMentor,
    Dropped,
    Merged,
}
