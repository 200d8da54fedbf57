using PeerBot.Domain.Rotation;
using static PeerBot.Tests.Domain.Rotation.Team;

namespace PeerBot.Tests.Domain.Rotation;

public sealed class RoundRobinTests
{
    private readonly RoleRotation rotation = Of(Ada, Bo, Chi);

    [Fact]
    public void Members_serve_in_their_order_round_after_round() => Assert.Equal("A B C A B C A", rotation.Play(7));

    [Fact]
    public void A_session_that_is_not_held_uses_up_no_turn()
    {
        RoleRotation afterCancelledDay = rotation.Held(0);

        Assert.Equal("B C A", afterCancelledDay.Play(3, from: 2));
    }

    [Fact]
    public void Someone_away_is_passed_over_and_serves_first_when_back() =>
        Assert.Equal("B A C A B", rotation.Play(5, Away((Ada, 0))));

    [Fact]
    public void Someone_away_when_the_round_ends_keeps_one_turn_and_saves_up_none() =>
        Assert.Equal("A B A B C A B C", rotation.Play(8, Away((Chi, 2), (Chi, 3))));

    [Fact]
    public void Nobody_opens_a_round_who_closed_the_last_one() =>
        Assert.Equal("B C A B A C", rotation.Play(6, Away((Ada, 0), (Ada, 1))));

    [Fact]
    public void A_member_alone_serves_every_time() => Assert.Equal("A A A", Of(Ada).Play(3));

    [Fact]
    public void Nobody_serves_when_all_are_away() =>
        Assert.Equal("A  B", rotation.Play(3, Away((Ada, 1), (Bo, 1), (Chi, 1))));

    [Fact]
    public void An_empty_team_has_nobody_to_serve() => Assert.Empty(Of().ModeratorsOn(Monday, Nobody));

    [Fact]
    public void Whoever_served_in_place_of_the_one_due_uses_up_their_own_turn()
    {
        RoleRotation served = rotation.With(new SessionHeld(Monday, [Chi]));

        Assert.Equal("A B", served.Play(2, from: 1));
    }

    [Fact]
    public void A_session_without_anybody_uses_up_no_turn() =>
        Assert.Equal("A B", rotation.With(new SessionHeld(Monday, [])).Play(2, from: 1));

    [Fact]
    public void A_guest_uses_up_no_turn() =>
        Assert.Equal("A B", rotation.With(new SessionHeld(Monday, [Dan])).Play(2, from: 1));

    [Fact]
    public void A_member_twice_is_a_bug_of_the_caller() =>
        Assert.Throws<ArgumentException>(() => Of(Ada, Ada));
}
