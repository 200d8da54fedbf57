using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Rotation;

/// <summary>The seats people hold beside their turns: by appointment, or for the rest of a week.</summary>
internal static class Seats
{
    extension(RoleRotation rotation)
    {
        public IEnumerable<MemberId> AppointedFor(DateOnly date) => rotation.Appointments
            .Where(appointment => rotation.SlotOf(appointment.Date) == rotation.SlotOf(date))
            .SelectMany(appointment => appointment.Members);

        public IEnumerable<MemberId> ServingIn(DateOnly date) =>
            rotation.Period == RotationPeriod.Week && rotation.Serving is { } serving && serving.Week == RoleRotation.MondayOf(date)
                ? serving.Members
                : [];

        /// <summary>Takes a member out of every seat they hold on a date.</summary>
        public RoleRotation WithoutSeat(MemberId member, DateOnly date) => rotation with
        {
            Appointments = Without(rotation.Appointments, member, appointment => rotation.SlotOf(appointment.Date) == rotation.SlotOf(date)),
            Serving = rotation.ServingIn(date).Contains(member) ? Without(rotation.Serving, member) : rotation.Serving,
        };

        /// <summary>Takes a member out of every seat, whatever the date.</summary>
        public RoleRotation WithoutSeats(MemberId member) => rotation with
        {
            Appointments = Without(rotation.Appointments, member, static _ => true),
            Serving = Without(rotation.Serving, member),
        };
    }

    private static Serving? Without(Serving? serving, MemberId member) =>
        serving is null ? null : serving with { Members = serving.Members.Without(member) };

    private static Sequence<Appointment> Without(
        Sequence<Appointment> appointments, MemberId member, Func<Appointment, bool> applies) =>
    [
        .. appointments
            .Select(appointment => applies(appointment) ? appointment with { Members = appointment.Members.Without(member) } : appointment)
            .Where(appointment => !appointment.Members.IsEmpty),
    ];
}
