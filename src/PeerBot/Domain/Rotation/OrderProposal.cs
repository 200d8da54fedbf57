using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Rotation;

/// <summary>The order that a team's history shows, with how far history bears it out. A guess until somebody confirms it.</summary>
/// <param name="Order">Everybody who is there now, the next first.</param>
/// <param name="Count">How many serve together.</param>
/// <param name="HandOvers">How often the role went from one to the next.</param>
/// <param name="InOrder">How many of these went to whoever is next in the order.</param>
/// <param name="PassedOver">How many passed one person over, as somebody who is away is.</param>
public sealed record OrderProposal(
    Sequence<MemberId> Order, int Count, RotationPeriod Period, int HandOvers, int InOrder, int PassedOver)
{
    /// <summary>Of a hundred hand-overs so many follow the order.</summary>
    public int Percent => HandOvers == 0 ? 0 : (InOrder + PassedOver) * 100 / HandOvers;

    /// <summary>Nearly every hand-over follows the order, and everybody had a turn more than once.</summary>
    public bool IsSure => InOrder * 5 >= HandOvers * 4 && HandOvers >= 2 * Order.Count;
}
