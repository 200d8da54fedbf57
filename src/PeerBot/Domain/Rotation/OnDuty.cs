using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Rotation;

/// <summary>Somebody who serves on a date and has somebody to hand over to.</summary>
internal sealed record OnDuty(Crew Crew, MemberId Member, DateOnly Date, IsAway IsAway)
{
    private bool IsServingThisWeek => Crew.Rotation.ServingIn(Date).Contains(Member);

    private bool IsAppointed => Crew.IsAppointed(Member, Date);

    /// <param name="member">Without one, the first of those on duty.</param>
    /// <returns>A problem when they are not on duty, or when everybody else is away or on duty too.</returns>
    public static Result<OnDuty> Find(RoleRotation rotation, DateOnly date, MemberId? member, IsAway isAway)
    {
        Crew crew = Crew.On(rotation, date, isAway);
        if (crew.Members.IsEmpty)
        {
            return Problem.Conflict("rotation.nobody-available", ("date", date));
        }

        MemberId found = member ?? crew.Members[0];
        if (!crew.Members.Contains(found))
        {
            return Problem.Conflict("rotation.not-on-duty", ("member", found), ("date", date));
        }

        return rotation.Order.All(other => crew.Members.Contains(other) || isAway(other, date))
            ? Problem.Conflict("rotation.nobody-else", ("member", found), ("date", date))
            : new OnDuty(crew, found, date, isAway);
    }

    /// <summary>The turn is used up, and the next in line is on duty.</summary>
    public RoleRotation GiveUp()
    {
        RoleRotation freed = Crew.Rotation.WithoutSeat(Member, Date);
        if (!IsServingThisWeek)
        {
            freed = IsAppointed ? freed.WithoutTurnThisRound(Member) : freed.WithoutTurn(Member);
        }

        return BehindNewcomer(freed with { Last = [Member] });
    }

    /// <summary>The next in line is on duty, and the turn comes right after theirs.</summary>
    public RoleRotation StepAside()
    {
        RoleRotation freed = Crew.Rotation.WithoutSeat(Member, Date);

        // The week's turn was used up when the week began; owing it means to have one more.
        return BehindNewcomer(IsServingThisWeek ? freed with { Upcoming = freed.Upcoming.Insert(0, Member) } : freed);
    }

    // Whoever steps in is the last of those who serve by the line; behind them, the one who stepped out is off duty.
    private RoleRotation BehindNewcomer(RoleRotation freed)
    {
        Crew without = Crew.On(freed, Date, IsAway, besides: Member);
        Sequence<MemberId> byLine = [.. without.Takers, .. without.StandIns];
        if (byLine.IsEmpty)
        {
            return without.Rotation; // the seat goes back to somebody who held it all along
        }

        MemberId newcomer = byLine[byLine.Count - 1];
        Sequence<MemberId> turns = without.Rotation.Upcoming;
        while (turns.IndexOf(Member) is var own and >= 0 && own < turns.IndexOf(newcomer))
        {
            turns = turns.WithoutFirst(Member).Insert(turns.IndexOf(newcomer), Member);
        }

        return without.Rotation with { Upcoming = turns };
    }
}
