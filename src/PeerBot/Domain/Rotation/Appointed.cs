using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Rotation;

/// <summary>
/// Somebody is named for a date; weekly, for the week of that date. When the session is held they use up their turn of the
/// present round if they still have it, and whoever would have served stays next. With all seats named, the earliest
/// named gives way.
/// </summary>
public sealed record Appointed(MemberId Member, DateOnly Date) : RotationChange
{
    internal override Result<RoleRotation> ApplyTo(RoleRotation rotation, IsAway isAway)
    {
        if (!rotation.Order.Contains(Member))
        {
            return Problem.NotFound("rotation.not-a-member", ("member", Member));
        }

        if (isAway(Member, Date))
        {
            return Problem.Conflict("rotation.away", ("member", Member), ("date", Date));
        }

        MemberId[] named = [.. rotation.AppointedFor(Date).Where(other => other != Member).Append(Member).TakeLast(rotation.Count)];
        IEnumerable<Appointment> others = rotation.Appointments
            .Where(appointment => rotation.SlotOf(appointment.Date) != rotation.SlotOf(Date));
        return rotation with
        {
            Appointments = [.. others.Append(new Appointment(Date, [.. named])).OrderBy(appointment => appointment.Date)],
        };
    }
}
