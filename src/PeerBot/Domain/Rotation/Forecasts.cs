using System.Collections.Immutable;

namespace PeerBot.Domain.Rotation;

/// <summary>Looking ahead.</summary>
public static class Forecasts
{
    /// <summary>
    /// Who will serve on the coming meeting days if all of them are held and nobody changes anything: the rotation is
    /// played forward, one held session after the other.
    /// </summary>
    /// <param name="dates">Ascending.</param>
    public static ImmutableArray<PlannedTurn> Forecast(this RoleRotation rotation, IEnumerable<DateOnly> dates, IsAway isAway)
    {
        ImmutableArray<PlannedTurn>.Builder turns = ImmutableArray.CreateBuilder<PlannedTurn>();
        foreach (DateOnly date in dates)
        {
            PlannedTurn turn = new(date, rotation.ModeratorsOn(date, isAway));
            rotation = rotation.Apply(new SessionHeld(date, turn.Members), isAway).Value;
            turns.Add(turn);
        }

        return turns.DrainToImmutable();
    }
}
