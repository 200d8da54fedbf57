using System.Collections.Immutable;
using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Rotation;

/// <summary>
/// A new order. It starts with its first member at once, whoever has served in the round before: the list somebody gives
/// is the list that serves.
/// </summary>
/// <param name="Members">Everybody once.</param>
public sealed record Reordered(Sequence<MemberId> Members) : RotationChange
{
    /// <summary>The members in an order drawn by lot, the same for the same seed.</summary>
    public static Reordered Shuffled(IEnumerable<MemberId> members, ulong seed)
    {
        MemberId[] drawn = [.. members];
        new SplitMix64(seed).Shuffle(drawn.AsSpan());
        return new Reordered([.. drawn]);
    }

    internal override Result<RoleRotation> ApplyTo(RoleRotation rotation, IsAway isAway)
    {
        foreach ((MemberId member, int times) in Members.CountBy(static member => member))
        {
            if (times > 1)
            {
                return Problem.Invalid("rotation.order-twice", ("member", member));
            }

            if (!rotation.Order.Contains(member))
            {
                return Problem.NotFound("rotation.not-a-member", ("member", member));
            }
        }

        ImmutableArray<MemberId> missing = [.. rotation.Order.Except(Members)];
        return missing.IsEmpty
            ? rotation with { Order = Members, Upcoming = Members }
            : Problem.Invalid("rotation.order-incomplete", ("members", missing));
    }
}
