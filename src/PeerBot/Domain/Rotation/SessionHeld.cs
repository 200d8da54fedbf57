using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Rotation;

/// <summary>
/// A session took place: the only ordinary way in which turns are used up. Whoever served uses up the first of their open
/// turns; whoever was due and did not serve stays next. Weekly, the first session of a week uses up the turns, and those
/// who stand in for someone on a later day use up none.
/// </summary>
/// <param name="Served">Who really did it. Guests and former members use up nothing.</param>
public sealed record SessionHeld(DateOnly Date, Sequence<MemberId> Served) : RotationChange
{
    internal override Problem? Permanent => Problem.Conflict("rotation.undo-held", ("date", Date));

    internal override Result<RoleRotation> ApplyTo(RoleRotation rotation, IsAway isAway)
    {
        Crew crew = Crew.On(rotation, Date, isAway);
        RoleRotation after = crew.Rotation;
        foreach (MemberId member in Served.Distinct())
        {
            after = UseTurn(after, crew, member);
        }

        after = after.Period == RotationPeriod.Week
            ? WithWeek(after, crew)
            : after with { Last = Served.IsEmpty ? after.Last : Served };
        return after with { Appointments = [.. after.Appointments.Where(IsStillAhead(after))] };
    }

    private RoleRotation UseTurn(RoleRotation rotation, Crew crew, MemberId member)
    {
        if (crew.Takers.Contains(member))
        {
            return rotation.WithoutTurn(member);
        }

        bool usesTurn = rotation.Period == RotationPeriod.Session
            || (crew.IsAppointed(member, Date) && !rotation.ServingIn(Date).Contains(member));
        return usesTurn ? rotation.WithoutTurnThisRound(member) : rotation;
    }

    private RoleRotation WithWeek(RoleRotation rotation, Crew crew)
    {
        DateOnly week = RoleRotation.MondayOf(Date);
        Sequence<MemberId> seated =
        [
            .. crew.Holders.Where(member => rotation.ServingIn(Date).Contains(member) || Served.Contains(member)),
            .. crew.Takers.Where(Served.Contains),
        ];

        // A session of an earlier week that is closed late must not end the present week.
        return seated.IsEmpty || rotation.Serving?.Week > week
            ? rotation
            : rotation with { Serving = new Serving(week, seated), Last = seated };
    }

    // Weekly, an appointment counts until its week is over.
    private Func<Appointment, bool> IsStillAhead(RoleRotation rotation) => appointment =>
        rotation.Period == RotationPeriod.Week
            ? rotation.SlotOf(appointment.Date) >= rotation.SlotOf(Date)
            : appointment.Date > Date;
}
