namespace PeerBot.Domain.Rotation;

/// <summary>Turns last another time, from the next session on: the week being served, if any, ends.</summary>
public sealed record PeriodChanged(RotationPeriod Period) : RotationChange
{
    internal override Result<RoleRotation> ApplyTo(RoleRotation rotation, IsAway isAway) =>
        Period == rotation.Period ? rotation : rotation with { Period = Period, Serving = null };
}
