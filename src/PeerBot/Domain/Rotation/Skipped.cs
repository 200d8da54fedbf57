using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Rotation;

/// <summary>
/// Someone steps aside, today or from their next turn. Owing, they serve right after whoever steps in; losing, the turn is
/// gone. Stepping aside from an appointment gives back the appointment and leaves the own turn alone.
/// </summary>
/// <param name="Date">The session it is about.</param>
/// <param name="Member">Without one, the first of those on duty on the date.</param>
public sealed record Skipped(DateOnly Date, MemberId? Member, SkipMode Mode) : RotationChange
{
    internal override Result<RoleRotation> ApplyTo(RoleRotation rotation, IsAway isAway)
    {
        if (Member is { } stranger && !rotation.Order.Contains(stranger))
        {
            return Problem.NotFound("rotation.not-a-member", ("member", stranger));
        }

        if (Member is { } later && !Crew.On(rotation, Date, isAway).Members.Contains(later))
        {
            return SkipNextTurn(rotation, later);
        }

        Result<OnDuty> duty = OnDuty.Find(rotation, Date, Member, isAway);
        if (duty.Problem is { } problem)
        {
            return problem;
        }

        return Mode == SkipMode.Lose ? duty.Value.GiveUp() : duty.Value.StepAside();
    }

    private Result<RoleRotation> SkipNextTurn(RoleRotation rotation, MemberId member)
    {
        RoleRotation ready = rotation.WithTurnOf(member);
        if (Mode == SkipMode.Lose)
        {
            return ready.WithoutTurn(member);
        }

        int own = ready.Upcoming.IndexOf(member);
        if (Follower(ready, own) < 0)
        {
            ready = ready.WithNewRound(static _ => false);
        }

        int next = Follower(ready, own);
        return next < 0
            ? Problem.Conflict("rotation.nobody-else", ("member", member), ("date", Date))
            : ready with { Upcoming = ready.Upcoming.Exchange(own, next) };
    }

    /// <returns>The place of the first turn after it that is somebody else's, or -1.</returns>
    private static int Follower(RoleRotation rotation, int own)
    {
        ReadOnlySpan<MemberId> after = rotation.Upcoming.Items.AsSpan()[own..];
        int distance = after.IndexOfAnyExcept(rotation.Upcoming[own]);
        return distance < 0 ? distance : own + distance;
    }
}
