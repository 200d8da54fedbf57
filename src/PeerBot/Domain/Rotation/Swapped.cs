using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Rotation;

/// <summary>
/// Two people exchange their next turns, in the next round if one has served already. Appointments, and the week that
/// someone is serving, stay as they are.
/// </summary>
public sealed record Swapped(MemberId First, MemberId Second) : RotationChange
{
    internal override Result<RoleRotation> ApplyTo(RoleRotation rotation, IsAway isAway)
    {
        if (First == Second)
        {
            return Problem.Invalid("rotation.same-member", ("member", First));
        }

        foreach (MemberId member in (ReadOnlySpan<MemberId>)[First, Second])
        {
            if (!rotation.Order.Contains(member))
            {
                return Problem.NotFound("rotation.not-a-member", ("member", member));
            }
        }

        RoleRotation ready = rotation.WithTurnOf(First).WithTurnOf(Second);
        int first = ready.Upcoming.IndexOf(First);
        int second = ready.Upcoming.IndexOf(Second);
        return ready with { Upcoming = ready.Upcoming.Exchange(first, second) };
    }
}
