using PeerBot.Domain.Teams;

namespace PeerBot.Features.Teams;

/// <summary>A team without an organiser could never be changed again, so the last one stays.</summary>
internal static class LastOrganiser
{
    public static bool Is(Member member, Roster roster) =>
        member.IsOrganiser && roster.Present.Count(present => present.IsOrganiser) == 1;
}
