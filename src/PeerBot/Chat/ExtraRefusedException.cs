using PeerBot.Domain;

namespace PeerBot.Chat;

/// <summary>A platform refuses something that a team can do without, such as an event or a thread; repeating it would not help.</summary>
/// <param name="reason">A sentence for the team: what is missing, and who can give it.</param>
public sealed class ExtraRefusedException(Phrase reason, Exception cause) : Exception(cause.Message, cause)
{
    public Phrase Reason => reason;
}
