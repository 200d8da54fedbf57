using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Rotation;

/// <summary>
/// Someone on duty hands the role to the next in line, and has used up the turn as if they had served; so handing on
/// again and again goes round the whole order.
/// </summary>
/// <param name="Date">The session it is about.</param>
/// <param name="From">Who hands on; without a name, the first of those on duty.</param>
public sealed record Handed(DateOnly Date, MemberId? From = null) : RotationChange
{
    internal override Result<RoleRotation> ApplyTo(RoleRotation rotation, IsAway isAway)
    {
        Result<OnDuty> duty = OnDuty.Find(rotation, Date, From, isAway);
        return duty.Problem is { } problem ? problem : duty.Value.GiveUp();
    }
}
