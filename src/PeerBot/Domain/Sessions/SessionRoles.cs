using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Sessions;

/// <summary>Who led and wrote a session, and who was to do so next, as it was known when the session closed.</summary>
/// <param name="NextDate">The next meeting day, or <see langword="null"/> when none was in sight.</param>
public sealed record SessionRoles(
    Sequence<MemberId> Moderators,
    Sequence<MemberId> Scribes,
    DateOnly? NextDate,
    Sequence<MemberId> NextModerators,
    Sequence<MemberId> NextScribes)
{
    /// <summary>The next roles are for a whole week, not for one session.</summary>
    public bool NextIsWeekly { get; init; }
}
