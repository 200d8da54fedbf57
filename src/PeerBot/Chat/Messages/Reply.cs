using PeerBot.Domain;

namespace PeerBot.Chat.Messages;

/// <summary>
/// What a command says: to the caller alone, to the whole team, or with a form that asks on. Quiet is the default: speak to
/// the team only when the team needs to see it.
/// </summary>
public sealed record Reply
{
    public Message? Private { get; init; }

    public Message? Public { get; init; }

    public Form? Form { get; init; }

    public static Reply ToCaller(Message message) => new() { Private = message };

    public static Reply ToTeam(Message message) => new() { Public = message };
}

/// <summary>A reply, and the languages in which it is to be said.</summary>
public sealed record Answer(Reply Reply, Language CallerLanguage, Language TeamLanguage)
{
    /// <summary>The team's part is kept until the platform tells <see cref="IOwedReplies"/> what became of it.</summary>
    public bool IsOwed { get; init; }

    /// <summary>Why nothing was done, for platforms that can show it where it was caused; the reply says it too.</summary>
    public Problem? Refusal { get; init; }
}
