using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Rotation;

/// <summary>Another policy, from now on: who still has a turn in the present round keeps it, in the new policy's order.</summary>
public sealed record PolicyChanged(RotationPolicy Policy) : RotationChange
{
    internal override Result<RoleRotation> ApplyTo(RoleRotation rotation, IsAway isAway)
    {
        if (Policy == rotation.Policy)
        {
            return rotation;
        }

        int length = rotation.RoundLength();
        MemberId[] round = [.. rotation.Upcoming.Take(length).OrderBy(rotation.Order.IndexOf)];
        SplitMix64 chance = new(rotation.Seed);
        if (Policy == RotationPolicy.FairRandom)
        {
            chance.Shuffle(round.AsSpan());
        }

        return rotation with
        {
            Policy = Policy,
            Upcoming = [.. round, .. rotation.Upcoming.Skip(length)],
            Seed = chance.Seed,
        };
    }
}
