using PeerBot.Domain.Rotation;
using static PeerBot.Tests.Domain.Rotation.Team;

namespace PeerBot.Tests.Domain.Rotation;

public sealed class HandingOnTests
{
    private readonly RoleRotation rotation = Of(Ada, Bo, Chi);

    [Fact]
    public void Handing_on_goes_round_the_whole_order_again_and_again()
    {
        RoleRotation now = rotation;
        List<string> onDuty = [];
        for (int times = 0; times < 7; times++)
        {
            onDuty.Add(Names(now.ModeratorsOn(Monday, Nobody)));
            now = now.With(new Handed(Monday));
        }

        Assert.Equal(["A", "B", "C", "A", "B", "C", "A"], onDuty);
    }

    [Fact]
    public void Handing_on_goes_round_after_held_sessions_too()
    {
        RoleRotation now = rotation.Held(0);
        List<string> onDuty = [];
        for (int times = 0; times < 5; times++)
        {
            now = now.With(new Handed(Day(1)));
            onDuty.Add(Names(now.ModeratorsOn(Day(1), Nobody)));
        }

        Assert.Equal(["C", "A", "B", "C", "A"], onDuty);
    }

    [Fact]
    public void Whoever_hands_on_has_used_up_the_turn() => Assert.Equal("B C A B", rotation.With(new Handed(Monday)).Play(4));

    [Fact]
    public void Handing_on_passes_over_those_away() =>
        Assert.Equal("C B A", rotation.With(new Handed(Monday), Away((Bo, 0))).Play(3, Away((Bo, 0))));

    [Fact]
    public void Two_alone_hand_on_to_and_fro() =>
        Assert.Equal("A B", Of(Ada, Bo).With(new Handed(Monday)).With(new Handed(Monday)).Play(2));

    [Fact]
    public void Nobody_hands_on_when_everybody_else_is_away() =>
        Assert.Equal("rotation.nobody-else", ProblemOf(rotation, new Handed(Monday), Away((Bo, 0), (Chi, 0))));

    [Fact]
    public void Nobody_hands_on_when_all_are_away() =>
        Assert.Equal("rotation.nobody-available", ProblemOf(rotation, new Handed(Monday), Away((Ada, 0), (Bo, 0), (Chi, 0))));

    [Fact]
    public void Only_those_on_duty_hand_on() =>
        Assert.Equal("rotation.not-on-duty", ProblemOf(rotation, new Handed(Monday, Bo)));

    [Fact]
    public void An_appointed_moderator_hands_on_to_whoever_is_next()
    {
        RoleRotation handed = rotation.With(new Appointed(Chi, Monday)).With(new Handed(Monday));

        Assert.Equal("A B A", handed.Play(3)); // Chi's turn of this round went with the appointment
    }
}
