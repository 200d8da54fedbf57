using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Rotation;

/// <summary>Somebody comes last in the order, and last in the present round and any round laid out already.</summary>
public sealed record Joined(MemberId Member) : RotationChange
{
    internal override Problem? Permanent => Problem.Conflict("rotation.undo-joined", ("member", Member));

    internal override Result<RoleRotation> ApplyTo(RoleRotation rotation, IsAway isAway)
    {
        if (rotation.Order.Contains(Member))
        {
            return Problem.Conflict("rotation.already-in", ("member", Member));
        }

        int round = rotation.RoundLength();
        Sequence<MemberId> turns = rotation.Upcoming.Insert(round, Member);
        return rotation with
        {
            Order = [.. rotation.Order, Member],
            Upcoming = round == rotation.Upcoming.Count ? turns : [.. turns, Member],
        };
    }
}
