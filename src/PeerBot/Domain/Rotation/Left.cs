using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Rotation;

/// <summary>Somebody goes, with all their turns and appointments; the others move up.</summary>
public sealed record Left(MemberId Member) : RotationChange
{
    internal override Problem? Permanent => Problem.Conflict("rotation.undo-left", ("member", Member));

    internal override Result<RoleRotation> ApplyTo(RoleRotation rotation, IsAway isAway) =>
        rotation.Order.Contains(Member)
            ? rotation.WithoutSeats(Member) with
            {
                Order = rotation.Order.Without(Member),
                Upcoming = rotation.Upcoming.Without(Member),
                Last = rotation.Last.Without(Member),
            }
            : Problem.NotFound("rotation.not-a-member", ("member", Member));
}
