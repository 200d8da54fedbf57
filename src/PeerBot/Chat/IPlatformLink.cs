namespace PeerBot.Chat;

/// <summary>
/// The connection that a platform keeps to its chat service. Each platform that keeps one registers its own; PeerBot is ready
/// only when all of them are up.
/// </summary>
public interface IPlatformLink
{
    /// <summary>The word in <see cref="Place.Platform"/>.</summary>
    string Platform { get; }

    /// <summary>
    /// Why commands do not come in right now, in a few words for the operator and without secrets; <see langword="null"/>
    /// when the service greeted us and answers our heartbeats.
    /// </summary>
    string? Trouble { get; }
}
