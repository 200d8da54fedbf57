namespace PeerBot.Domain.Questions;

/// <summary>Whether somebody wants to know, or wants to talk.</summary>
public enum QuestionKind
{
    Question,

    /// <summary>A point to talk about, on which there may be several views.</summary>
    Discussion,
}
