namespace PeerBot.Domain.Questions;

/// <summary>What people said shall happen with a question. With the answers and the session it gives the <see cref="QuestionState"/>.</summary>
public enum QuestionStanding
{
    /// <summary>Nothing in particular: it waits for an answer.</summary>
    Asked,

    /// <summary>It shall come up again, whatever was answered so far.</summary>
    Later,

    /// <summary>The mentor shall answer.</summary>
    Mentor,
    Dropped,
    Merged,
}
