using PeerBot.Domain.Rotation;
using static PeerBot.Tests.Domain.Rotation.Team;

namespace PeerBot.Tests.Domain.Rotation;

public sealed class MembershipTests
{
    private readonly RoleRotation rotation = Of(Ada, Bo, Chi);

    [Fact]
    public void Whoever_joins_comes_last_in_the_present_round_and_in_the_order() =>
        Assert.Equal("B C D A B C D", rotation.Held(0).With(new Joined(Dan)).Play(7, from: 1));

    [Fact]
    public void Whoever_joins_after_a_swap_into_the_next_round_comes_last_in_both() =>
        Assert.Equal("B A C D B C D A", rotation.Held(0).With(new Swapped(Ada, Chi)).With(new Joined(Dan)).Play(8, from: 1));

    [Fact]
    public void A_team_can_start_empty_and_grow() =>
        Assert.Equal("A B A B", Of().With(new Joined(Ada)).With(new Joined(Bo)).Play(4));

    [Fact]
    public void Nobody_joins_twice() => Assert.Equal("rotation.already-in", ProblemOf(rotation, new Joined(Ada)));

    [Fact]
    public void When_someone_leaves_the_others_move_up() =>
        Assert.Equal("C A C A", rotation.Held(0).With(new Left(Bo)).Play(4, from: 1));

    [Fact]
    public void Whoever_leaves_takes_their_appointments_along() =>
        Assert.Equal("A B", rotation.With(new Appointed(Chi, Monday)).With(new Left(Chi)).Play(2));

    [Fact]
    public void A_stranger_cannot_leave() => Assert.Equal("rotation.not-a-member", ProblemOf(rotation, new Left(Eun)));

    [Fact]
    public void A_new_order_starts_with_its_first_member_at_once() =>
        Assert.Equal("C A B C A B", rotation.Held(0).With(new Reordered([Chi, Ada, Bo])).Play(6, from: 1));

    [Fact]
    public void A_new_order_names_everybody() =>
        Assert.Equal("rotation.order-incomplete", ProblemOf(rotation, new Reordered([Chi, Ada])));

    [Fact]
    public void A_new_order_names_nobody_twice() =>
        Assert.Equal("rotation.order-twice", ProblemOf(rotation, new Reordered([Chi, Ada, Bo, Ada])));

    [Fact]
    public void A_new_order_names_no_stranger() =>
        Assert.Equal("rotation.not-a-member", ProblemOf(rotation, new Reordered([Chi, Ada, Bo, Eun])));

    [Fact]
    public void A_shuffled_order_is_the_same_for_the_same_seed()
    {
        Reordered drawn = Reordered.Shuffled(rotation.Order, seed: 3);

        Assert.Equal(drawn, Reordered.Shuffled(rotation.Order, seed: 3));
        Assert.Contains(Enumerable.Range(0, 20), seed => Reordered.Shuffled(rotation.Order, (ulong)seed) != drawn);
    }
}
