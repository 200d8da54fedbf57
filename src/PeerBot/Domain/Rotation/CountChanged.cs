namespace PeerBot.Domain.Rotation;

/// <summary>Another number of people serves together, from the next session on.</summary>
/// <param name="Count">1 to <see cref="RoleRotation.MaxCount"/>.</param>
public sealed record CountChanged(int Count) : RotationChange
{
    internal override Result<RoleRotation> ApplyTo(RoleRotation rotation, IsAway isAway) =>
        Count is < 1 or > RoleRotation.MaxCount
            ? Problem.Invalid("rotation.count-range", ("min", 1), ("max", RoleRotation.MaxCount))
            : rotation with { Count = Count };
}
