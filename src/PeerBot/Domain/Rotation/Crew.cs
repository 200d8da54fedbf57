using System.Collections.Immutable;
using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Rotation;

/// <summary>Who serves on one date, and by what right. The right decides whether serving uses up a turn.</summary>
/// <param name="Rotation">With the next round laid out, if the date needed it.</param>
/// <param name="Holders">Hold the seat already: appointed, or serving this week. Weekly, they hold it even on a day away.</param>
/// <param name="Takers">Take a free seat because their turn has come.</param>
/// <param name="StandIns">Step in for a holder who is away today.</param>
/// <param name="Members">Everybody who serves that day.</param>
internal sealed record Crew(
    RoleRotation Rotation,
    Sequence<MemberId> Holders,
    Sequence<MemberId> Takers,
    Sequence<MemberId> StandIns,
    Sequence<MemberId> Members)
{
    /// <param name="besides">Somebody who must not be chosen although they are there.</param>
    public static Crew On(RoleRotation rotation, DateOnly date, IsAway isAway, MemberId? besides = null)
    {
        Sequence<MemberId> holders = HoldersOn(rotation, date, isAway);
        Sequence<MemberId> present = [.. holders.Where(member => !isAway(member, date))];
        int needed = rotation.Count - present.Count;
        bool CanStep(MemberId member) => member != besides && !holders.Contains(member) && !isAway(member, date);

        RoleRotation ready = WithEnoughTurns(rotation, needed, CanStep, member => isAway(member, date));
        ImmutableArray<MemberId> stepping = [.. ready.Upcoming.Where(CanStep).Distinct().Take(needed)];
        int free = Math.Min(rotation.Count - holders.Count, stepping.Length);
        return new Crew(ready, holders, [.. stepping[..free]], [.. stepping[free..]], [.. present, .. stepping]);
    }

    public bool IsAppointed(MemberId member, DateOnly date) => Rotation.AppointedFor(date).Contains(member);

    private static Sequence<MemberId> HoldersOn(RoleRotation rotation, DateOnly date, IsAway isAway)
    {
        IEnumerable<MemberId> holders = [.. rotation.AppointedFor(date), .. rotation.ServingIn(date)];
        if (rotation.Period == RotationPeriod.Session)
        {
            holders = holders.Where(member => !isAway(member, date));
        }

        return [.. holders.Distinct().Take(rotation.Count)];
    }

    private static RoleRotation WithEnoughTurns(
        RoleRotation rotation, int needed, Func<MemberId, bool> canStep, Func<MemberId, bool> isAway)
    {
        int reachable = Math.Min(needed, rotation.Order.Count(canStep));
        return rotation.Upcoming.Where(canStep).Distinct().Count() < reachable ? rotation.WithNewRound(isAway) : rotation;
    }
}
