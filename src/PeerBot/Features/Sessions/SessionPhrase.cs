using PeerBot.Domain;
using PeerBot.Domain.Sessions;

namespace PeerBot.Features.Sessions;

/// <summary>Names a session.</summary>
internal static class SessionPhrase
{
    /// <summary>Such as “Peer session, Mon 3 Aug”, or a lecture's own title.</summary>
    public static Phrase Title(Session session) => session.Title is { } title
        ? Phrase.Of("session.title.own", ("title", title), ("date", session.Date))
        : Phrase.Of($"session.title.{session.Type.ToString().ToLowerInvariant()}", ("date", session.Date));
}
