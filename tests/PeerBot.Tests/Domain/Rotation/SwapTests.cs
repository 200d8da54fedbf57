using PeerBot.Domain.Rotation;
using static PeerBot.Tests.Domain.Rotation.Team;

namespace PeerBot.Tests.Domain.Rotation;

public sealed class SwapTests
{
    private readonly RoleRotation rotation = Of(Ada, Bo, Chi);

    [Fact]
    public void Two_exchange_their_next_turns_and_the_order_stays() =>
        Assert.Equal("C B A B A C", rotation.With(new Swapped(Ada, Chi)).Play(6));

    [Fact]
    public void A_swap_reaches_into_the_next_round() =>
        Assert.Equal("B A C B C A", rotation.Held(0).With(new Swapped(Ada, Chi)).Play(6, from: 1));

    [Fact]
    public void Swapping_twice_changes_nothing() =>
        Assert.Equal(rotation, rotation.With(new Swapped(Ada, Chi)).With(new Swapped(Chi, Ada)));

    [Fact]
    public void Nobody_swaps_with_themselves() =>
        Assert.Equal("rotation.same-member", ProblemOf(rotation, new Swapped(Ada, Ada)));

    [Fact]
    public void A_stranger_cannot_swap() =>
        Assert.Equal("rotation.not-a-member", ProblemOf(rotation, new Swapped(Ada, Eun)));
}
